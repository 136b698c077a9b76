import { dueAfter, limitOf, type OfficeLimit, warnBefore } from './office-limit';
import { WorkingCalendar } from './working-calendar';

const row = (step: string, amount: number, unit: OfficeLimit['unit']): OfficeLimit => ({
  ...{ step, amount, unit, article: 'ZJ35', basis: 'law' },
  ...{ basisZh: '二十四小时内', basisEn: 'within 24 hours' },
});

describe('limitOf', () => {
  const limits = [
    row('upload', 1, 'hours'),
    row('upload', 24, 'hours'),
    row('dispatch', 2, 'hours'),
  ];

  it('takes the first row of the step', () => {
    expect(limitOf(limits, 'upload')?.amount).toBe(1);
    expect(limitOf(limits, 'dispatch')?.amount).toBe(2);
  });

  it('is null where the table says nothing', () => {
    expect(limitOf(limits, 'verification')).toBeNull();
  });
});

describe('dueAfter', () => {
  const national = new WorkingCalendar([
    { day: '2026-10-01', working: false },
    { day: '2026-10-02', working: false },
    { day: '2026-10-10', working: true },
  ]);
  const eve = new Date('2026-09-30T17:00:00+08:00');

  it('runs hours by the clock, through a holiday', () => {
    const { at, provisional } = dueAfter(national, eve, { amount: 24, unit: 'hours' });
    expect(at).toEqual(new Date('2026-10-01T17:00:00+08:00'));
    expect(provisional).toBe(false);
  });

  it('counts working days by the national calendar', () => {
    const { at } = dueAfter(national, eve, { amount: 1, unit: 'workingDays' });
    expect(at).toEqual(new Date('2026-10-05T23:59:59+08:00'));
  });

  it('is provisional where a year has no calendar', () => {
    expect(dueAfter(new WorkingCalendar([]), eve, { amount: 1, unit: 'workingDays' })).toEqual({
      at: new Date('2026-10-01T23:59:59+08:00'),
      provisional: true,
    });
  });

  it('refuses an amount that is no limit', () => {
    expect(() => dueAfter(national, eve, { amount: 0, unit: 'hours' })).toThrow();
  });
});

describe('warnBefore', () => {
  const from = new Date('2026-11-02T09:00:00+08:00');

  it('warns a day before the end of a long term', () => {
    const due = new Date('2026-11-06T23:59:59+08:00');
    expect(warnBefore(from, due)).toEqual(new Date('2026-11-05T23:59:59+08:00'));
  });

  it.each([
    ['2026-11-04T09:00:00+08:00', '2026-11-03T09:00:00+08:00'],
    ['2026-11-02T13:00:00+08:00', '2026-11-02T11:00:00+08:00'],
  ])('warns at the half of a term of two days or less: %s', (due, warned) => {
    expect(warnBefore(from, new Date(due))).toEqual(new Date(warned));
  });

  it('warns a day before the end as soon as the term is longer than two days', () => {
    const due = new Date('2026-11-04T09:00:01+08:00');
    expect(warnBefore(from, due)).toEqual(new Date('2026-11-03T09:00:01+08:00'));
  });

  it('never warns after the end', () => {
    const over = new Date('2026-11-01T09:00:00+08:00');
    expect(warnBefore(from, over)).toEqual(over);
  });
});
