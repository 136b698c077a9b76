import { DomainError } from '@grid/kernel';
import * as client from 'openid-client';
import { oidcErrors } from '../oidc.errors';

/** Codes by which the libraries say that the provider was not reached or did not answer in time. */
const AWAY = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'ERR_JWKS_TIMEOUT']);

/** What to tell about a failure at the provider: away, refused by it, or an answer that cannot be trusted. */
export function providerError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof client.AuthorizationResponseError) return oidcErrors.denied();
  return isAway(error) ? oidcErrors.unavailable() : oidcErrors.answerInvalid();
}

/** The stable code or kind of a library's error, for the log: its message could repeat what came in. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function isAway(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== null) return status >= 500;
  return (
    AWAY.has(codeOf(error)) || (error instanceof TypeError && error.message === 'fetch failed')
  );
}

function statusOf(error: unknown): number | null {
  if (error instanceof client.ResponseBodyError) return error.status;
  if (!(error instanceof Error)) return null;
  return error.cause instanceof Response ? error.cause.status : null;
}
