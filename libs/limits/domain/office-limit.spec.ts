import { limitOf, type OfficeLimit, warnBefore } from './office-limit';

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
