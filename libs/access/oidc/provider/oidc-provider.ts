import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { Clock, SystemClock } from '@grid/kernel';
import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as client from 'openid-client';
import type { Claims } from '../domain/claims';
import { type EndedAtProvider, readLogoutToken } from '../domain/logout-token';
import type { Transaction } from '../domain/transaction';
import { oidcErrors } from '../oidc.errors';
import { oidcSettings, type OidcSettings } from './oidc-settings';
import { codeOf, providerError } from './provider-error';

/** For so long the description of the provider is believed without looking again, in milliseconds. */
const DESCRIPTION_MS = 3_600_000;

const REQUEST_SECONDS = 10;
const TOLERANCE_SECONDS = 30;

/** For so long an unknown key is not asked for again, so that made-up tokens cause no flood of requests. */
const KEYS_AGAIN_MS = 5_000;
const KEYS_MS = 600_000;

/** A logout token that is older was kept by somebody. */
const LOGOUT_TOKEN_SECONDS = 600;

/** Only signatures that need the provider's private key. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** Who has signed in, by the provider's word. */
export interface ProvedIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** The provider's own session, where it says so. */
  readonly sid: string | undefined;
  readonly claims: Claims;
  readonly idToken: string;
}

interface Provider {
  readonly metadata: client.ServerMetadata;
  readonly keys: JWTVerifyGetKey;
}

/**
 * The identity provider (OpenID Connect). It is looked for when it is first needed, so that ours starts without it;
 * its signing keys are fetched anew when a token names one that is not known.
 */
@Injectable()
export class OidcProvider {
  private readonly logger = new Logger(OidcProvider.name);
  private readonly system = new SystemClock();
  private known: { readonly at: number; readonly provider: Promise<Provider> } | null = null;

  constructor(
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /** What the provider calls itself. @throws DomainError OIDC_OFF, OIDC_UNAVAILABLE */
  async issuer(): Promise<string> {
    return (await this.provider(oidcSettings(this.config))).metadata.issuer;
  }

  /**
   * Where to send the browser so that the person can sign in.
   * @throws DomainError OIDC_OFF, OIDC_UNAVAILABLE
   */
  async authorizationUrl({ state, nonce, codeVerifier }: Transaction): Promise<string> {
    const settings = oidcSettings(this.config);
    const provider = await this.provider(settings);
    const url = client.buildAuthorizationUrl(this.configuration(settings, provider), {
      redirect_uri: settings.callbackUrl,
      scope: settings.scopes,
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });
    return url.href;
  }

  /**
   * Takes the provider's answer: exchanges the code, and checks state, nonce, issuer, audience, times and signature.
   * @param search the query of the address to which the provider has sent the browser
   * @throws DomainError OIDC_DENIED, OIDC_ANSWER_INVALID, OIDC_UNAVAILABLE
   */
  async identify(search: string, transaction: Transaction): Promise<ProvedIdentity> {
    const settings = oidcSettings(this.config);
    const provider = await this.provider(settings);
    try {
      return await this.exchanged(settings, provider, search, transaction);
    } catch (error) {
      this.logger.warn({ reason: codeOf(error) }, 'An answer of the identity provider was refused');
      throw providerError(error);
    }
  }

  /**
   * Checks a logout token: signature, issuer, audience, age and content.
   * @throws DomainError LOGOUT_TOKEN_INVALID, OIDC_UNAVAILABLE
   */
  async readLogoutToken(token: string): Promise<EndedAtProvider & { issuer: string; exp: Date }> {
    const settings = oidcSettings(this.config);
    const { metadata, keys } = await this.provider(settings);
    const verified = await jwtVerify(token, keys, {
      ...this.checks(settings, metadata),
      maxTokenAge: LOGOUT_TOKEN_SECONDS,
      requiredClaims: ['iat', 'jti'],
    }).catch((error: unknown) => {
      this.logger.warn({ reason: codeOf(error) }, 'A logout token was refused');
      const problem = providerError(error);
      throw problem.kind === 'unavailable' ? problem : oidcErrors.logoutTokenInvalid();
    });
    const ended = readLogoutToken(verified.payload);
    const { typ } = verified.protectedHeader;
    const isLogoutToken = typ === undefined || /^(application\/)?(jwt|logout\+jwt)$/i.test(typ);
    if (ended === null || !isLogoutToken) throw oidcErrors.logoutTokenInvalid();
    const lastSeconds = (verified.payload.iat ?? 0) + LOGOUT_TOKEN_SECONDS + TOLERANCE_SECONDS;
    return { ...ended, issuer: metadata.issuer, exp: new Date(lastSeconds * 1000) };
  }

  /** Where to send the browser so that the session at the provider ends as well; null when it offers no such place. */
  async endSessionUrl(idToken: string): Promise<string | null> {
    const settings = oidcSettings(this.config);
    const provider = await this.provider(settings);
    if (provider.metadata.end_session_endpoint === undefined) return null;
    const url = client.buildEndSessionUrl(this.configuration(settings, provider), {
      id_token_hint: idToken,
      post_logout_redirect_uri: settings.signedOutUrl,
    });
    return url.href;
  }

  private async exchanged(
    settings: OidcSettings,
    provider: Provider,
    search: string,
    { state, nonce, codeVerifier }: Transaction,
  ): Promise<ProvedIdentity> {
    const configuration = this.configuration(settings, provider);
    const url = new URL(settings.callbackUrl);
    url.search = search;
    const tokens = await client.authorizationCodeGrant(configuration, url, {
      pkceCodeVerifier: codeVerifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    const { id_token: idToken, access_token: accessToken } = tokens;
    if (idToken === undefined || claims === undefined) throw oidcErrors.answerInvalid();
    const { metadata, keys } = provider;
    await jwtVerify(idToken, keys, this.checks(settings, metadata));
    const more =
      metadata.userinfo_endpoint === undefined
        ? {}
        : await client.fetchUserInfo(configuration, accessToken, claims.sub);
    const sid = claims['sid'];
    return {
      issuer: metadata.issuer,
      subject: claims.sub,
      sid: typeof sid === 'string' ? sid : undefined,
      claims: { ...more, ...claims },
      idToken,
    };
  }

  /** Both libraries reckon with the clock of the business, which a test may have moved. */
  private configuration(settings: OidcSettings, { metadata }: Provider): client.Configuration {
    const aheadMs = this.clock.now().getTime() - this.system.now().getTime();
    const configuration = new client.Configuration(
      metadata,
      settings.clientId,
      {
        [client.clockSkew]: Math.round(aheadMs / 1000),
        [client.clockTolerance]: TOLERANCE_SECONDS,
      },
      clientAuthentication(settings, metadata),
    );
    configuration.timeout = REQUEST_SECONDS;
    for (const extension of extensionsFor(settings)) extension(configuration);
    return configuration;
  }

  private checks({ clientId }: OidcSettings, metadata: client.ServerMetadata) {
    const offered = metadata.id_token_signing_alg_values_supported;
    return {
      issuer: metadata.issuer,
      audience: clientId,
      algorithms: ALGORITHMS.filter((name) => offered === undefined || offered.includes(name)),
      currentDate: this.clock.now(),
      clockTolerance: TOLERANCE_SECONDS,
    };
  }

  /** A provider that answers no longer is believed to be as it was. @throws DomainError OIDC_UNAVAILABLE */
  private async provider(settings: OidcSettings): Promise<Provider> {
    const now = this.system.now().getTime();
    const { known } = this;
    if (known !== null && now - known.at < DESCRIPTION_MS) return known.provider;
    const found = discover(settings).catch((error: unknown) => {
      this.logger.warn({ reason: codeOf(error) }, 'The identity provider was not found');
      if (known !== null) return known.provider;
      this.known = null;
      throw oidcErrors.unavailable();
    });
    this.known = { at: now, provider: found };
    return found;
  }
}

async function discover(settings: OidcSettings): Promise<Provider> {
  const configuration = await client.discovery(
    new URL(settings.issuer),
    settings.clientId,
    undefined,
    undefined,
    { timeout: REQUEST_SECONDS, execute: extensionsFor(settings) },
  );
  const metadata = configuration.serverMetadata();
  if (metadata.jwks_uri === undefined) throw new Error('The provider names no keys');
  const keys = createRemoteJWKSet(new URL(metadata.jwks_uri), {
    timeoutDuration: REQUEST_SECONDS * 1000,
    cooldownDuration: KEYS_AGAIN_MS,
    cacheMaxAge: KEYS_MS,
  });
  return { metadata, keys };
}

/** The settings allow an address without TLS only on this very machine. */
function extensionsFor({
  issuer,
}: OidcSettings): ((configuration: client.Configuration) => void)[] {
  return issuer.startsWith('http:') ? [client.allowInsecureRequests] : [];
}

function clientAuthentication(
  { clientSecret }: OidcSettings,
  { token_endpoint_auth_methods_supported: methods }: client.ServerMetadata,
): client.ClientAuth {
  if (clientSecret === null) return client.None();
  const takesBasic = methods?.includes('client_secret_basic') ?? true;
  return takesBasic
    ? client.ClientSecretBasic(clientSecret)
    : client.ClientSecretPost(clientSecret);
}
