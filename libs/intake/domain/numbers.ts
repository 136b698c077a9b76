/** The number of a case: city, county, year, running number in that county and year, e.g. `QY-441802-2026-000012`. */
export function caseNumber(
  cityKey: string,
  countyCode: string,
  year: number,
  running: number,
): string {
  return `${cityKey}-${countyCode}-${year}-${String(running).padStart(6, '0')}`;
}

/** The number under which the electronic file of a closed case is kept (QY22), e.g. `QY-DA-441802-2026-000007`. */
export function archiveNumber(
  cityKey: string,
  countyCode: string,
  year: number,
  running: number,
): string {
  return `${cityKey}-DA-${countyCode}-${year}-${String(running).padStart(6, '0')}`;
}
