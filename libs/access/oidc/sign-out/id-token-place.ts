/** What the sealed ID token of a session is bound to. */
export function placeOfIdToken(sessionId: string): string {
  return `access.oidc_session/${sessionId}`;
}
