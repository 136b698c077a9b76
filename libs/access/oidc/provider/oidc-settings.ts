import type { AppConfig } from '@grid/config';
import { oidcErrors } from '../oidc.errors';

/** How we are known at the identity provider. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client, which proves by PKCE alone that a code is its own. */
  readonly clientSecret: string | null;
  readonly scopes: string;
  /** Where the provider sends people back to. */
  readonly callbackUrl: string;
  /** Where the provider sends people after they have signed out. */
  readonly signedOutUrl: string;
}

/** @throws DomainError OIDC_OFF where there is no provider */
export function oidcSettings(config: AppConfig): OidcSettings {
  const issuer = config.get('OIDC_ISSUER');
  if (issuer === undefined) throw oidcErrors.off();
  const ours = config.get('PUBLIC_URL').replace(/\/$/, '');
  return {
    issuer,
    clientId: config.require('OIDC_CLIENT_ID'),
    clientSecret: config.get('OIDC_CLIENT_SECRET') ?? null,
    scopes: config.get('OIDC_SCOPES'),
    callbackUrl: `${ours}/api/auth/oidc/callback`,
    signedOutUrl: `${ours}/login`,
  };
}
