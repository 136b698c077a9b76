import { checkNewEnd, checkValidity, isValidOn } from './validity';

const TODAY = '2026-11-22';

describe('validity', () => {
  it('counts both ends', () => {
    const range = { validFrom: '2026-11-22', validTo: '2026-11-23' };
    const days = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'];
    expect(days.map((day) => isValidOn(range, day))).toEqual([false, true, true, false]);
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
    expect(() => checkNewEnd(ended, null, TODAY)).toThrow('ALREADY_ENDED');
  });
});
