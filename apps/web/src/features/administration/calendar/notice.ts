import type { NoticeDay } from '../../../api/calendar';

/** One festival as a notice puts it: a span of days off, and the weekend days that are worked for it. */
export interface Festival {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Days `YYYY-MM-DD`. */
  readonly madeUp: readonly string[];
}

const MADE_UP_SUFFIX = '调休上班';
const DAY_MS = 86_400_000;

/** The days that a notice names, as the server takes them. */
export function daysOf(festivals: readonly Festival[]): NoticeDay[] {
  return festivals.flatMap(({ name, from, to, madeUp }) => [
    ...spanOf(from, to).map((day) => ({ day, working: false, nameZh: name })),
    ...madeUp.map((day) => ({ day, working: true, nameZh: `${name}${MADE_UP_SUFFIX}` })),
  ]);
}

/** Days as festivals; the weekends inside a span are not among the days, so spans are closed over them. */
export function festivalsOf(days: readonly NoticeDay[]): Festival[] {
  const names = new Set(days.map(({ nameZh }) => nameZh.replace(MADE_UP_SUFFIX, '')));
  return [...names].map((name) => {
    const off = days.filter((one) => !one.working && one.nameZh === name).map(({ day }) => day);
    const madeUp = days
      .filter((one) => one.working && one.nameZh === `${name}${MADE_UP_SUFFIX}`)
      .map(({ day }) => day);
    return { name, from: off[0] ?? '', to: off.at(-1) ?? '', madeUp };
  });
}

/** How many weekdays are off and how many weekend days are worked for them. */
export function countOf(days: readonly NoticeDay[]): {
  readonly off: number;
  readonly madeUp: number;
} {
  const weekday = ({ day }: NoticeDay) => ![0, 6].includes(new Date(day).getUTCDay());
  return {
    off: days.filter((one) => !one.working && weekday(one)).length,
    madeUp: days.filter(({ working }) => working).length,
  };
}

function spanOf(from: string, to: string): string[] {
  const first = Date.parse(from);
  const last = Date.parse(to);
  if (Number.isNaN(first) || Number.isNaN(last) || last < first) return [];
  return Array.from({ length: (last - first) / DAY_MS + 1 }, (_, index) =>
    new Date(first + index * DAY_MS).toISOString().slice(0, 10),
  );
}
