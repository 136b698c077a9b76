import type { Claims } from './claims';

const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** What a provider says has ended: one session of its own (`sid`), or everything of a person (`sub`). */
export interface EndedAtProvider {
  readonly sub: string | undefined;
  readonly sid: string | undefined;
  /** By which the token is known when it comes again. */
  readonly jti: string;
}

/**
 * Reads the claims of a logout token whose signature, issuer, audience and times have been checked (OpenID Connect
 * Back-Channel Logout 1.0, 2.6); null when they are not those of one.
 */
export function readLogoutToken(claims: Claims): EndedAtProvider | null {
  const { events, jti, sub, sid } = claims;
  const event: unknown = isObject(events) ? events[LOGOUT_EVENT] : undefined;
  if (!isObject(event) || 'nonce' in claims) return null;
  if (typeof jti !== 'string' || jti === '') return null;
  if (!isTextOrAbsent(sub) || !isTextOrAbsent(sid) || (sub ?? sid) === undefined) return null;
  return { sub, sid, jti };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextOrAbsent(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && value !== '');
}
