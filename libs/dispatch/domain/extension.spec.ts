import { decides, mayAskForMoreTime } from './extension';

const day = (n: number) => new Date(`2026-11-${n}T18:00:00+08:00`);

describe('a request for more time', () => {
  const order = { status: 'placed', dueAt: day(25) } as const;
  const request = { until: day(27), at: day(24), pending: false };

  it('may be made up to the limit itself', () => {
    expect(() => mayAskForMoreTime(order, request)).not.toThrow();
    expect(() => mayAskForMoreTime(order, { ...request, at: day(25) })).not.toThrow();
    const past = new Date(day(25).getTime() + 1);
    expect(() => mayAskForMoreTime(order, { ...request, at: past })).toThrow('EXTENSION_TOO_LATE');
  });

  it('is made once at a time, for a later limit, of an order without an answer', () => {
    const pending = { ...request, pending: true };
    expect(() => mayAskForMoreTime(order, pending)).toThrow('EXTENSION_PENDING');
    const same = { ...request, until: day(25) };
    expect(() => mayAskForMoreTime(order, same)).toThrow('EXTENSION_NOT_LATER');
    const answered = { ...order, status: 'answered' } as const;
    expect(() => mayAskForMoreTime(answered, request)).toThrow('WORK_ORDER_ANSWERED');
  });

  it('is decided once; the same decision again changes nothing', () => {
    const open = { status: 'requested', decidedUntil: null } as const;
    const granted = { status: 'granted', decidedUntil: day(27) } as const;
    const refused = { status: 'refused', decidedUntil: null } as const;
    const yes = { granted: true, until: day(27) };
    const no = { granted: false, until: null };
    expect(decides(open, yes, day(25))).toBe(true);
    expect(decides(open, no, day(25))).toBe(true);
    expect(decides(granted, yes, day(27))).toBe(false);
    expect(decides(refused, no, day(25))).toBe(false);
    expect(() => decides(granted, no, day(27))).toThrow('EXTENSION_DECIDED');
    expect(() => decides(refused, yes, day(25))).toThrow('EXTENSION_DECIDED');
    const yesWithoutDay = { granted: true, until: null };
    expect(() => decides(refused, yesWithoutDay, day(25))).toThrow('EXTENSION_DECIDED');
    expect(() => decides(granted, yesWithoutDay, day(25))).toThrow('EXTENSION_DECIDED');
    const later = { granted: true, until: day(28) };
    expect(() => decides(granted, later, day(27))).toThrow('EXTENSION_DECIDED');
  });

  it('is granted only to a later limit', () => {
    const open = { status: 'requested', decidedUntil: null } as const;
    for (const until of [null, day(25), day(24)]) {
      expect(() => decides(open, { granted: true, until }, day(25))).toThrow('EXTENSION_NOT_LATER');
    }
  });
});
