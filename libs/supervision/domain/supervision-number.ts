/** The number of a supervision order (督办单) of a case, e.g. `QY-441802-2026-000012-DB2`: its second one. */
export function supervisionNumber(caseNumber: string, ordinal: number): string {
  return `${caseNumber}-DB${ordinal}`;
}
