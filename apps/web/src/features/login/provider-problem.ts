/** What can go wrong on the way to the identity provider and back, by the code in this page's address. */
const CODES = [
  'OIDC_ACCOUNT_DISABLED',
  'OIDC_ACCOUNT_UNKNOWN',
  'OIDC_ANSWER_INVALID',
  'OIDC_DENIED',
  'OIDC_TRANSACTION_LOST',
  'OIDC_UNAVAILABLE',
] as const;

export type ProviderProblem = (typeof CODES)[number];

/** A code that is none of them is somebody's invention and is not shown. */
export function providerProblemOf(search: URLSearchParams): ProviderProblem | null {
  const said = search.get('problem');
  return CODES.find((code) => code === said) ?? null;
}
