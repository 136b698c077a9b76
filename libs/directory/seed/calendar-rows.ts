import { getDayDetail } from 'chinese-days';
import { version } from 'chinese-days/package.json';

/** Rows that the seed wrote carry this in `source`; what a person enters carries another and stays as it is. */
export const SEED_SOURCE = 'chinese-days';

const FIRST_YEAR = 2023;
const DAY_MS = 24 * 60 * 60 * 1000;

/** An exception of the calendar as it is first written. */
export interface CalendarRow {
  readonly day: string;
  readonly working: boolean;
  readonly nameZh: string;
  readonly source: string;
}

/** The exceptions of every year from 2023 for which the package knows the State Council's notice. */
export function calendarRows(): readonly CalendarRow[] {
  const rows: CalendarRow[] = [];
  for (let year = FIRST_YEAR; ; year += 1) {
    const exceptions = exceptionsOf(year);
    if (exceptions.length === 0) return rows;
    rows.push(...exceptions);
  }
}

function exceptionsOf(year: number): readonly CalendarRow[] {
  const rows: CalendarRow[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY_MS) {
    const date = new Date(at);
    const day = date.toISOString().slice(0, 10);
    const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    const { work, name } = getDayDetail(day);
    if (work !== weekend) continue;
    const [, nameZh = name] = name.split(',');
    rows.push({
      day,
      working: work,
      nameZh: work ? `${nameZh}调休上班` : nameZh,
      source: `${SEED_SOURCE} ${version}`,
    });
  }
  return rows;
}
