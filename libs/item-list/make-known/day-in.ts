/** The calendar day that an answer of a form begins with; null where it is none. */
export function dayIn(text: string | null): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? null : day;
}
