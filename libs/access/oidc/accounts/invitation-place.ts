/** What the sealed value of an invitation is bound to. */
export function placeOfInvitation(id: string): string {
  return `access.oidc_invitation/${id}`;
}
