import { WorkingTime } from './working-time';

describe('dueAfter', () => {
  const openNineToFive = [{ validFrom: '2026-01-01', spans: [{ from: '09:00', to: '17:00' }] }];
  const national = new WorkingTime(
    [
      { day: '2026-10-01', working: false },
      { day: '2026-10-02', working: false },
      { day: '2026-10-10', working: true },
    ],
    openNineToFive,
  );
  const eve = new Date('2026-09-30T16:00:00+08:00');

  it('runs hours by the clock, through a holiday', () => {
    const { at, provisional } = national.dueAfter(eve, { amount: 24, unit: 'hours' });
    expect(at).toEqual(new Date('2026-10-01T16:00:00+08:00'));
    expect(provisional).toBe(false);
  });

  it('counts working days by the national calendar', () => {
    const { at } = national.dueAfter(eve, { amount: 1, unit: 'workingDays' });
    expect(at).toEqual(new Date('2026-10-05T23:59:59+08:00'));
  });

  it('counts working hours by the hours of the office', () => {
    const { at } = national.dueAfter(eve, { amount: 3, unit: 'workingHours' });
    expect(at).toEqual(new Date('2026-10-05T11:00:00+08:00'));
  });

  it('is provisional where a year has no calendar', () => {
    const unknown = new WorkingTime([], openNineToFive);
    expect(unknown.dueAfter(eve, { amount: 1, unit: 'workingDays' })).toEqual({
      at: new Date('2026-10-01T23:59:59+08:00'),
      provisional: true,
    });
    expect(unknown.dueAfter(eve, { amount: 1, unit: 'workingHours' }).provisional).toBe(true);
  });

  it.each(['hours', 'workingDays', 'workingHours'] as const)('refuses no %s', (unit) => {
    expect(() => national.dueAfter(eve, { amount: 0, unit })).toThrow('LIMIT_INVALID');
  });
});
