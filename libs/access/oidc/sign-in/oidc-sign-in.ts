import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { Clock, type DomainError } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import * as client from 'openid-client';
import type { EntityManager } from 'typeorm';
import type { StartedSession } from '../../session/domain/session';
import { SessionService } from '../../session/session.service';
import { JoinedAccounts } from '../accounts/joined-accounts';
import { checkedReturnTo } from '../domain/return-to';
import { TRANSACTION_MS, type Transaction } from '../domain/transaction';
import { oidcErrors } from '../oidc.errors';
import { ClaimedPosts } from '../posts/claimed-posts';
import { OidcProvider, type ProvedIdentity } from '../provider/oidc-provider';
import { placeOfIdToken } from '../sign-out/id-token-place';
import { SealedTransaction } from './sealed-transaction';

/** A sign-in that has begun: where the browser goes, and what it keeps meanwhile. */
export interface BegunSignIn {
  readonly url: string;
  readonly state: string;
  readonly sealed: string;
  /** Milliseconds. */
  readonly lastsFor: number;
}

/** A sign-in that has succeeded, and the page of ours to go to. */
export interface FinishedSignIn {
  readonly session: StartedSession;
  readonly returnTo: string;
}

/** Lets a person in by the word of the identity provider (authorization code with PKCE, state and nonce). */
@Injectable()
export class OidcSignIn {
  constructor(
    private readonly provider: OidcProvider,
    private readonly transactions: SealedTransaction,
    private readonly accounts: JoinedAccounts,
    private readonly posts: ClaimedPosts,
    private readonly sessions: SessionService,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: AppConfig,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError RETURN_TO_INVALID, OIDC_OFF, OIDC_UNAVAILABLE */
  async begin(wanted: string | undefined): Promise<BegunSignIn> {
    const transaction: Transaction = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      codeVerifier: client.randomPKCECodeVerifier(),
      returnTo: checkedReturnTo(wanted),
      expiresAt: this.clock.now().getTime() + TRANSACTION_MS,
    };
    return {
      url: await this.provider.authorizationUrl(transaction),
      state: transaction.state,
      sealed: this.transactions.seal(transaction),
      lastsFor: TRANSACTION_MS,
    };
  }

  /**
   * Joins the account, brings its posts in line and begins a session, all or nothing.
   * @param search the query of the address to which the provider has sent the browser
   * @param sealed what `begin` gave the browser to keep; null when it brings nothing
   * @throws DomainError OIDC_TRANSACTION_LOST, OIDC_DENIED, OIDC_ANSWER_INVALID, OIDC_UNAVAILABLE,
   *   OIDC_ACCOUNT_UNKNOWN, OIDC_ACCOUNT_DISABLED; the last two are on record
   */
  async finish(search: string, sealed: string | null, userAgent?: string): Promise<FinishedSignIn> {
    const transaction = sealed === null ? null : this.transactions.open(sealed);
    if (transaction === null) throw oidcErrors.transactionLost();
    const identity = await this.provider.identify(search, transaction);
    const entered = await this.unitOfWork.run((manager) =>
      this.enter(manager, identity, userAgent),
    );
    if ('refused' in entered) throw entered.refused;
    return { session: entered.session, returnTo: transaction.returnTo };
  }

  private async enter(
    manager: EntityManager,
    identity: ProvedIdentity,
    userAgent: string | undefined,
  ): Promise<{ session: StartedSession } | { refused: DomainError }> {
    const { issuer, subject, sid } = identity;
    const account = await this.accounts.of(manager, identity);
    if (account === null) return this.refuse(manager, identity, oidcErrors.accountUnknown());
    const { accountId, disabled } = account;
    if (disabled) return this.refuse(manager, identity, oidcErrors.accountDisabled(), accountId);
    await this.posts.apply(manager, accountId, identity);
    await this.audit.record(manager, {
      action: 'access.signIn',
      outcome: 'done',
      accountId,
      detail: { method: 'oidc', issuer },
    });
    const means = {
      method: 'oidc',
      oidcIssuer: issuer,
      oidcSubject: subject,
      oidcSid: sid,
    } as const;
    const session = await this.sessions.start(accountId, { ...means, userAgent }, manager);
    await this.keepIdToken(manager, session.sessionId, identity.idToken);
    return { session };
  }

  /** Put on record and committed; who it was is known to the provider and stays there. */
  private async refuse(
    manager: EntityManager,
    { issuer }: ProvedIdentity,
    refused: DomainError,
    accountId?: string,
  ): Promise<{ refused: DomainError }> {
    await this.audit.record(manager, {
      action: 'access.signIn',
      outcome: 'refused',
      code: refused.code,
      accountId,
      detail: { method: 'oidc', issuer },
    });
    return { refused };
  }

  /** Signing out at the provider asks for the token of the session; those of sessions that are over go. */
  private async keepIdToken(
    manager: EntityManager,
    sessionId: string,
    idToken: string,
  ): Promise<void> {
    await manager.query(
      `DELETE FROM access.oidc_session o USING access.session s
       WHERE s.id = o.session_id AND (s.ended_at IS NOT NULL OR s.expires_at <= $1)`,
      [this.clock.now()],
    );
    const ring = this.config.require('SERVICE_KEYS');
    await manager.query(
      'INSERT INTO access.oidc_session (session_id, sealed_id_token) VALUES ($1, $2)',
      [sessionId, ring.seal(Buffer.from(idToken), placeOfIdToken(sessionId))],
    );
  }
}
