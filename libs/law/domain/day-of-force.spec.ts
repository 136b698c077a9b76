import { expectRefusal, invalid, refusalOf } from '../../../test/support/refusals';
import { checkDayOfForce } from './day-of-force';
import { ordinanceOf } from './ordinances';

const refused = (key: string, day: string) =>
  refusalOf(() => checkDayOfForce(ordinanceOf(key), day));

describe('checkDayOfForce', () => {
  it('takes a day on or after the decision, and any for a text that names none', () => {
    expect(() => checkDayOfForce(ordinanceOf('NB'), '2024-02-29')).not.toThrow();
    expect(() => checkDayOfForce(ordinanceOf('NB'), '2023-11-24')).not.toThrow();
    expect(() => checkDayOfForce(ordinanceOf('XX'), '2001-01-01')).not.toThrow();
  });

  it.each(['2023-02-29', '2024-1-1', '2024-13-01', '01.03.2024', '2024-03-01T00:00', ''])(
    'refuses %j, which is no day',
    (day) => expectRefusal(refused('NB', day), invalid('LAW_DAY_INVALID', 'day')),
  );

  it('refuses a day for a text that says one, and one before it was approved', () => {
    expectRefusal(refused('QY', '2024-01-01'), invalid('LAW_DAY_IN_TEXT', 'day'));
    expectRefusal(refused('NB', '2023-11-23'), invalid('LAW_DAY_TOO_EARLY', 'day'));
  });
});
