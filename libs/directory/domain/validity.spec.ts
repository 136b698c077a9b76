import { expectRefusal, invalid, refusalOf } from '../../../test/support/refusals';
import { checkNewEnd, checkValidity, isValidOn } from './validity';

const TODAY = '2026-11-22';

describe('validity', () => {
  it('counts both ends', () => {
    const range = { validFrom: '2026-11-22', validTo: '2026-11-23' };
    const days = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'];
    expect(days.map((day) => isValidOn(range, day))).toEqual([false, true, true, false]);
  });

  it('without an end goes on', () => {
    const open = { validFrom: '2026-11-22', validTo: null };
    expect(['2026-11-21', '2026-11-22', '2099-01-01'].map((day) => isValidOn(open, day))).toEqual([
      false,
      true,
      true,
    ]);
    expect(() => checkValidity(open)).not.toThrow();
  });

  it('names the day that is wrong', () => {
    const from = refusalOf(() => checkValidity({ validFrom: 'x', validTo: null }));
    expectRefusal(from, invalid('DAY_INVALID', 'validFrom'));
    const to = refusalOf(() => checkValidity({ validFrom: TODAY, validTo: 'x' }));
    expectRefusal(to, invalid('DAY_INVALID', 'validTo'));
  });

  it('refuses what is no day, and an end before the beginning', () => {
    expect(() => checkValidity({ validFrom: '2026-02-29', validTo: null })).toThrow('DAY_INVALID');
    expect(() => checkValidity({ validFrom: TODAY, validTo: '2026-11-21' })).toThrow(
      'ENDS_BEFORE_BEGIN',
    );
    expect(() => checkValidity({ validFrom: TODAY, validTo: TODAY })).not.toThrow();
  });
});

describe('checkNewEnd', () => {
  const running = { validFrom: '2026-01-01', validTo: null };

  it('takes yesterday, which ends it at once, and any later day', () => {
    for (const end of ['2026-11-21', TODAY, '2027-12-31', null]) {
      expect(() => checkNewEnd(running, end, TODAY)).not.toThrow();
    }
    expect(() => checkNewEnd(running, '2026-11-20', TODAY)).toThrow('END_REWRITES_HISTORY');
  });

  it('withdraws what begins today or later, on the day before it begins', () => {
    const later = { validFrom: '2026-12-01', validTo: null };
    expect(() => checkNewEnd(later, '2026-11-30', TODAY)).not.toThrow();
    expect(() => checkNewEnd(later, '2026-11-29', TODAY)).toThrow('END_REWRITES_HISTORY');
  });

  it('changes nothing of what has ended', () => {
    const ended = { validFrom: '2026-01-01', validTo: '2026-11-21' };
    const error = refusalOf(() => checkNewEnd(ended, null, TODAY));
    expectRefusal(error, { kind: 'conflict', code: 'ALREADY_ENDED' });
  });

  it('lets go on what ends today or later', () => {
    for (const validTo of [TODAY, '2026-11-30']) {
      const ending = { validFrom: '2026-01-01', validTo };
      expect(() => checkNewEnd(ending, null, TODAY)).not.toThrow();
      expect(() => checkNewEnd(ending, '2027-01-01', TODAY)).not.toThrow();
    }
  });

  it('tells the earliest day in both languages, and what is no day', () => {
    const early = refusalOf(() => checkNewEnd(running, '2026-11-20', TODAY));
    expectRefusal(early, invalid('END_REWRITES_HISTORY', 'validTo'));
    expect(early.text.zh).toContain('2026-11-21');
    expect(early.text.en).toContain('2026-11-21');
    const wrong = refusalOf(() => checkNewEnd(running, '2026-11-31', TODAY));
    expectRefusal(wrong, invalid('DAY_INVALID', 'validTo'));
  });
});
