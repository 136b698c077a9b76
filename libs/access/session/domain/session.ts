/** How a person proved who they are. For `oidc`: the provider, and what it calls the person and its own session. */
export interface SignInMeans {
  readonly method: 'password' | 'oidc';
  readonly oidcIssuer?: string | undefined;
  readonly oidcSubject?: string | undefined;
  readonly oidcSid?: string | undefined;
  /** The User-Agent header; only a short label of the device is kept. */
  readonly userAgent?: string | undefined;
}

/** What whoever signed in is given; `expiresAt` in ISO 8601 with offset. The refresh token belongs into a cookie only. */
export interface StartedSession {
  readonly sessionId: string;
  readonly accessToken: string;
  readonly expiresAt: string;
  readonly refreshToken: string;
  readonly refreshExpiresAt: Date;
}

/** Why a session ended before its time. */
export type SessionEndReason =
  | 'signedOut'
  | 'endedByPerson'
  | 'passwordChanged'
  | 'passwordReset'
  | 'accountDisabled'
  | 'refreshTokenReused'
  | 'providerSignedOut'
  | 'identitySeparated';

/** Who a valid access token stands for, as of this moment. */
export interface Identity {
  readonly sessionId: string;
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  readonly mustChangePassword: boolean;
}

/** A session as its owner sees it. */
export interface OwnSession {
  readonly id: string;
  readonly device: string | null;
  readonly sourceAddress: string | null;
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
}
