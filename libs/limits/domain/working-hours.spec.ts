import { WorkingCalendar } from './working-calendar';
import { WorkingHours } from './working-hours';

const MINUTE_MS = 60_000;
const calendar = new WorkingCalendar([
  { day: '2026-10-01', working: false },
  { day: '2026-10-02', working: false },
  { day: '2026-10-10', working: true },
  { day: '2027-01-01', working: false },
]);
const broken = [
  { from: '08:30', to: '12:00' },
  { from: '14:30', to: '17:30' },
];
const whole = [{ from: '09:00', to: '17:00' }];
const hours = new WorkingHours(calendar, [
  { validFrom: '2026-12-01', spans: whole },
  { validFrom: '2026-01-01', spans: broken },
]);
const at = (text: string) => new Date(`${text}+08:00`);
const added = (from: string, count: number) => hours.add(at(from), count).at;

describe('working hours', () => {
  it.each([
    ['inside a stretch', '2026-11-23T09:00:00', 2, '2026-11-23T11:00:00'],
    ['to the end of a stretch', '2026-11-23T10:00:00', 2, '2026-11-23T12:00:00'],
    ['over the break', '2026-11-23T11:00:00', 2, '2026-11-23T15:30:00'],
    ['from before the office opens', '2026-11-23T03:00:00', 1, '2026-11-23T09:30:00'],
    ['from the break', '2026-11-23T13:00:00', 1, '2026-11-23T15:30:00'],
    ['over the night', '2026-11-23T17:00:00', 1, '2026-11-24T09:00:00'],
    ['over a weekend', '2026-11-20T17:00:00', 1, '2026-11-23T09:00:00'],
    ['from a holiday, over a weekend', '2026-10-01T10:00:00', 1, '2026-10-05T09:30:00'],
    ['on a Saturday that is made up for', '2026-10-09T17:00:00', 1, '2026-10-10T09:00:00'],
    ['into hours that hold from a day on', '2026-11-30T17:00:00', 8, '2026-12-01T16:30:00'],
  ])('run %s', (_, from, count, end) => {
    expect(added(from, count)).toEqual(at(end));
  });

  it('are provisional through a year that nobody has entered', () => {
    expect(hours.add(at('2026-12-31T16:00:00'), 1).provisional).toBe(false);
    expect(hours.add(at('2027-12-31T16:00:00'), 3).provisional).toBe(true);
  });

  it('hold before the first setting as after it', () => {
    expect(added('2025-11-24T09:00:00', 1)).toEqual(at('2025-11-24T10:00:00'));
  });

  it.each([0, -1, 1.5])('refuse %s hours', (count) => {
    expect(() => added('2026-11-23T09:00:00', count)).toThrow('LIMIT_INVALID');
  });

  it('refuse to count where no office ever opens', () => {
    expect(() => new WorkingHours(calendar, []).add(at('2026-11-23T09:00:00'), 1)).toThrow(
      'LIMIT_INVALID',
    );
  });

  it('are none backwards', () => {
    expect(hours.minutesBetween(at('2026-11-24T09:00:00'), at('2026-11-23T09:00:00'))).toBe(0);
  });
});

/** Laws that hold for any begin and number; tried on many that are drawn from a fixed seed. */
describe('the laws of working hours', () => {
  const draw = drawing(20_261_123);
  const drawn = Array.from({ length: 400 }, () => {
    const from = new Date(at('2026-09-01T00:00:00').getTime() + draw(150 * 24 * 60) * MINUTE_MS);
    return { from, a: 1 + draw(60), b: 1 + draw(60) };
  });

  it.each([
    [
      'what was added lies between begin and end',
      ({ from, a }: Drawn) => hours.minutesBetween(from, hours.add(from, a).at) === a * 60,
    ],
    [
      'first some, then others, is all at once',
      ({ from, a, b }: Drawn) =>
        hours.add(hours.add(from, a).at, b).at.getTime() === hours.add(from, a + b).at.getTime(),
    ],
    [
      'more hours end later',
      ({ from, a, b }: Drawn) => hours.add(from, a).at < hours.add(from, a + b).at,
    ],
    [
      'a later begin ends no earlier',
      ({ from, a, b }: Drawn) =>
        hours.add(from, a).at <= hours.add(new Date(from.getTime() + b * MINUTE_MS), a).at,
    ],
    [
      'the last minute is one of an open office',
      ({ from, a }: Drawn) => isOpen(new Date(hours.add(from, a).at.getTime() - MINUTE_MS)),
    ],
    [
      'time is counted as a clock that runs only while the office is open counts it',
      ({ from, a }: Drawn) => {
        const end = new Date(from.getTime() + a * 60 * MINUTE_MS);
        return hours.minutesBetween(from, end) === ticks(from, end);
      },
    ],
  ])('%s', (_, holds) => {
    expect(drawn.filter((one) => !holds(one))).toEqual([]);
  });
});

interface Drawn {
  readonly from: Date;
  readonly a: number;
  readonly b: number;
}

/** Whole numbers below a bound, the same ones at every run (a linear congruence). */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The same question answered minute by minute, without the code under test. */
function ticks(from: Date, to: Date): number {
  let open = 0;
  for (let now = from.getTime(); now < to.getTime(); now += MINUTE_MS) {
    if (isOpen(new Date(now))) open += 1;
  }
  return open;
}

function isOpen(instant: Date): boolean {
  const local = new Date(instant.getTime() + 8 * 60 * MINUTE_MS).toISOString();
  const [day, time] = [local.slice(0, 10), local.slice(11, 16)];
  const spans = day < '2026-12-01' ? broken : whole;
  return calendar.isWorkingDay(day) && spans.some(({ from, to }) => time >= from && time < to);
}
