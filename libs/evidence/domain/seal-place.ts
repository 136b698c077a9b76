/** What a sealed picture belongs to: it opens for no other case and under no other id. */
export function sealPlace(caseId: string, evidenceId: string): string {
  return `evidence.file ${caseId} ${evidenceId}`;
}
