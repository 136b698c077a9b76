import { yearsThatMustBeKnown } from './calendar-year';

describe('yearsThatMustBeKnown', () => {
  it.each([
    ['2026-01-01', [2026]],
    ['2026-10-31', [2026]],
    ['2026-11-01', [2026, 2027]],
    ['2026-12-31', [2026, 2027]],
  ])('on %s asks for %j', (today, years) => {
    expect(yearsThatMustBeKnown(today)).toEqual(years);
  });
});
