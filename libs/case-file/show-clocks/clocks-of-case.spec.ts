import { WorkingTime } from '@grid/limits';
import { type ClockFacts, clocksOfCase, type Stay } from './clocks-of-case';

const at = (time: string) => new Date(`2026-11-${time}:00+08:00`);
const time = new WorkingTime(
  [{ day: '2026-01-01', working: false }],
  [{ validFrom: '2026-01-01', spans: [{ from: '09:00', to: '17:00' }] }],
);

function stay(from: string, to: string | null, dueAt: string | null = null): Stay {
  return {
    ...{ kind: 'office', unitZh: '镇', unitEn: 'Town', stepZh: '受理', stepEn: 'Accept' },
    ...{ from: at(from), to: to === null ? null : at(to) },
    dueAt: dueAt === null ? null : at(dueAt),
  };
}

/** A case accepted on Monday, 2026-11-23, at 10; now it is Friday noon. */
function clocks(change: Partial<ClockFacts>) {
  return clocksOfCase({
    ...{ acceptedAt: at('23T10:00'), endedAt: null, stays: [], disputes: [], disputeCap: 1 },
    ...{ time, now: at('27T12:00') },
    ...change,
  });
}

describe('the clocks of a case', () => {
  it('let that of the person run from acceptance, also while nobody has it', () => {
    expect(clocks({}).citizen).toEqual({
      since: '2026-11-23T10:00:00.000+08:00',
      until: null,
      clockMinutes: 4 * 24 * 60 + 120,
      workingMinutes: (7 + 8 + 8 + 8 + 3) * 60,
    });
    expect(clocks({ endedAt: at('23T11:00') }).citizen).toMatchObject({
      until: '2026-11-23T11:00:00.000+08:00',
      clockMinutes: 60,
    });
    expect(clocks({ acceptedAt: null }).citizen).toBeNull();
  });

  it('let each that has it have one of its own, to now while it lasts', () => {
    const { units } = clocks({ stays: [stay('23T10:00', '24T10:00'), stay('27T11:00', null)] });
    expect(units).toMatchObject([
      { clockMinutes: 24 * 60, workingMinutes: 8 * 60, dueAt: null, lateMinutes: 0 },
      { until: null, clockMinutes: 60, workingMinutes: 60 },
    ]);
  });

  it('say by how much a limit was not kept', () => {
    const { units } = clocks({
      stays: [
        stay('23T10:00', '23T12:00', '23T11:30'),
        stay('23T10:00', '23T12:00', '23T12:00'),
        stay('27T10:00', null, '27T11:00'),
      ],
    });
    expect(units.map(({ lateMinutes }) => lateMinutes)).toEqual([30, 0, 60]);
  });

  it('charge what falls into a dispute to the dispute', () => {
    const { units, disputes, disputeCapDays } = clocks({
      stays: [stay('24T09:00', '24T17:00')],
      disputes: [{ from: at('24T10:00'), to: at('24T12:00') }],
    });
    expect(units).toMatchObject([{ clockMinutes: 6 * 60, workingMinutes: 6 * 60 }]);
    expect(disputes).toMatchObject([
      { workingMinutes: 120, chargedMinutes: 120, beyondMinutes: 0 },
    ]);
    expect(disputeCapDays).toBe(1);
  });

  it('charge what goes beyond the cap to the authority that has it', () => {
    const { units, disputes } = clocks({
      stays: [stay('23T16:00', '26T11:00')],
      disputes: [{ from: at('23T16:00'), to: at('26T11:00') }],
    });
    expect(disputes).toMatchObject([{ chargedMinutes: (1 + 8) * 60, beyondMinutes: (8 + 2) * 60 }]);
    expect(units).toMatchObject([{ workingMinutes: (8 + 2) * 60 }]);
  });

  it('charge all of it to the dispute where there is no cap, to now while it lasts', () => {
    const { units, disputes } = clocks({
      stays: [stay('27T09:00', null)],
      disputes: [{ from: at('26T09:00'), to: null }],
      disputeCap: null,
    });
    expect(disputes).toMatchObject([{ until: null, chargedMinutes: 11 * 60, beyondMinutes: 0 }]);
    expect(units).toMatchObject([{ clockMinutes: 0, workingMinutes: 0 }]);
  });

  it('never charge more to disputes and holders than a person waited', () => {
    const { citizen, units, disputes } = clocks({
      stays: [stay('23T10:00', '25T09:00'), stay('25T09:00', null)],
      disputes: [{ from: at('24T09:00'), to: at('26T10:00') }],
    });
    const charged = [
      ...units.map((u) => u.workingMinutes),
      ...disputes.map((d) => d.chargedMinutes),
    ];
    expect(charged.reduce((sum, one) => sum + one, 0)).toBe(citizen?.workingMinutes);
  });
});
