/** The notice for a year comes out in the last weeks of the one before. *Default*. */
const NOTICE_MONTH = 11;

/** The years whose calendar must be known on a day (YYYY-MM-DD): its own and, from November, the next. */
export function yearsThatMustBeKnown(today: string): readonly number[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  return month >= NOTICE_MONTH ? [year, year + 1] : [year];
}
