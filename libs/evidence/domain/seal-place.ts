/** What a sealed picture belongs to, a case or the account that staged it: it opens for no other and under no other id. */
export function sealPlace(ownerId: string, evidenceId: string): string {
  return `evidence.file ${ownerId} ${evidenceId}`;
}
