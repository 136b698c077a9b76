import { expectRefusal, invalid, refusalOf } from '../../../test/support/refusals';
import { exceptionsOfNotice } from './calendar-notice';

const off = (day: string) => ({ day, working: false, nameZh: '春节' });
const madeUp = (day: string) => ({ day, working: true, nameZh: '春节调休上班' });

describe('exceptionsOfNotice', () => {
  it('keeps the days that differ from their weekday, in their order', () => {
    const days = [madeUp('2027-02-14'), off('2027-02-13'), off('2027-02-08')];
    expect(exceptionsOfNotice(2027, days).map(({ day }) => day)).toEqual([
      '2027-02-08',
      '2027-02-14',
    ]);
  });

  it.each([
    ['2028-02-08', [off('2027-02-08'), off('2028-02-08')], 'NOTICE_DAY_INVALID', 'days.1.day'],
    ['2027-02-09', [madeUp('2027-02-09')], 'NOTICE_WORKING_WEEKDAY', 'days.0.day'],
    ['2027-02-08', [off('2027-02-08'), off('2027-02-08')], 'NOTICE_DAY_TWICE', 'days'],
    [
      '2027-02-14',
      [off('2027-02-08'), off('2027-02-14'), madeUp('2027-02-14')],
      'NOTICE_DAY_TWO_KINDS',
      'days.2.day',
    ],
    ['2027-02-08', [madeUp('2027-02-08'), off('2027-02-08')], 'NOTICE_DAY_TWO_KINDS', 'days.1.day'],
  ])('says that %s is wrong, and where', (day, days, code, field) => {
    const error = refusalOf(() => exceptionsOfNotice(2027, days));
    expectRefusal(error, invalid(code, field));
    expect(error.text.zh).toContain(day);
    expect(error.text.en).toContain(day);
  });

  it.each([
    ['nothing but days made up for', [madeUp('2027-02-14')], 'NOTICE_EMPTY'],
    ['nothing', [], 'NOTICE_EMPTY'],
    ['nothing but weekends', [off('2027-02-13')], 'NOTICE_EMPTY'],
    ['a day of another year', [off('2026-02-09')], 'NOTICE_DAY_INVALID'],
    ['no day at all', [off('2027-02-30')], 'NOTICE_DAY_INVALID'],
    ['one day twice', [off('2027-02-08'), off('2027-02-08')], 'NOTICE_DAY_TWICE'],
    ['a weekday made up for', [madeUp('2027-02-08')], 'NOTICE_WORKING_WEEKDAY'],
  ])('refuses %s', (_, days, code) => {
    expect(() => exceptionsOfNotice(2027, days)).toThrow(code);
  });
});
