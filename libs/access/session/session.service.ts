import { Injectable } from '@nestjs/common';
import { AuditService, currentRequest } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { Clock, newId, toLocalIso } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { AccessTokens } from './access-tokens';
import { deviceLabel } from './domain/device-label';
import {
  newRefreshToken,
  newSuccessorNonce,
  refreshTokenHash,
  successorOf,
} from './domain/refresh-token';
import type {
  Identity,
  OwnSession,
  SessionEndReason,
  SignInMeans,
  StartedSession,
} from './domain/session';
import {
  dropLeftovers,
  endSessions,
  findIdentity,
  insertRefreshToken,
  insertSession,
  type LockedRefreshToken,
  liveSessionsOf,
  lockRefreshToken,
  unusedUntil,
  useRefreshToken,
} from './infrastructure/session.rows';
import { sessionUnknown, unauthenticated } from './session.errors';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** For so long an answer that got lost can be asked for again; a refresh token that comes later was stolen. */
const GRACE_MS = 10_000;

/** A session from signing in to its end, and the tokens that stand for it. */
@Injectable()
export class SessionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly tokens: AccessTokens,
    private readonly config: AppConfig,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** Begins a session of an account that has just proved who it is; the caller records the sign-in. */
  async start(
    accountId: string,
    { userAgent, ...means }: SignInMeans,
    manager?: EntityManager,
  ): Promise<StartedSession> {
    if (manager === undefined) {
      return this.work.run((own) => this.start(accountId, { userAgent, ...means }, own));
    }
    const now = this.clock.now();
    const session = {
      sessionId: newId(),
      accountId,
      sessionExpiresAt: new Date(now.getTime() + this.config.get('SESSION_HOURS') * HOUR_MS),
    };
    await dropLeftovers(manager, now);
    await insertSession(manager, {
      ...means,
      id: session.sessionId,
      accountId,
      device: deviceLabel(userAgent),
      sourceAddress: currentRequest()?.sourceAddress ?? null,
      startedAt: now,
      expiresAt: session.sessionExpiresAt,
    });
    const refreshToken = newRefreshToken();
    return this.issue(session, refreshToken, await this.store(manager, session, refreshToken));
  }

  /**
   * Gives the next pair of tokens for a refresh token. One that was used before ends the session, unless its answer
   * was lost a moment ago: then the same answer is given again.
   * @throws DomainError UNAUTHENTICATED
   */
  async rotate(refreshToken: string | null): Promise<StartedSession> {
    if (refreshToken === null) throw unauthenticated();
    const next = await this.work.run(async (manager) => {
      const now = this.clock.now();
      const found = await lockRefreshToken(manager, refreshTokenHash(refreshToken), now);
      if (found === null) return null;
      return found.usedAt === null
        ? this.succeed(manager, found, refreshToken)
        : this.repeat(manager, found, refreshToken, found.usedAt);
    });
    if (next === null) throw unauthenticated();
    return next;
  }

  /**
   * Who a bearer token stands for: a token of ours whose session goes on and whose account is not disabled.
   * @throws DomainError UNAUTHENTICATED
   */
  async identify(accessToken: string): Promise<Identity> {
    const claims = await this.tokens.verified(accessToken);
    const identity =
      claims &&
      (await findIdentity(
        this.dataSource.manager,
        claims.sessionId,
        claims.accountId,
        this.clock.now(),
      ));
    if (identity === null) throw unauthenticated();
    return identity;
  }

  /** Who a session that was proved before stands for now; null once it has ended or its account is disabled. */
  identityOf(sessionId: string, accountId: string): Promise<Identity | null> {
    return findIdentity(this.dataSource.manager, sessionId, accountId, this.clock.now());
  }

  /** The sessions of an account that can still be used, the one used last first. */
  listOf(accountId: string): Promise<readonly OwnSession[]> {
    return liveSessionsOf(this.dataSource.manager, accountId, this.clock.now());
  }

  /** Ends a session; one that has ended already stays as it is. */
  async end(sessionId: string, reason: SessionEndReason): Promise<void> {
    await this.endWhere({ condition: 'id = $3', values: [sessionId] }, reason);
  }

  /** Ends the session that a refresh token belongs to, however old the token is. */
  async endByRefreshToken(refreshToken: string): Promise<void> {
    await this.endWhere(
      {
        condition: 'id = (SELECT session_id FROM access.refresh_token WHERE hash = $3)',
        values: [refreshTokenHash(refreshToken)],
      },
      'signedOut',
    );
  }

  /**
   * Ends one session of an account at the wish of its owner.
   * @throws DomainError SESSION_UNKNOWN also for one of somebody else
   */
  async endOwn(accountId: string, sessionId: string): Promise<void> {
    const ended = await this.endWhere(
      { condition: 'id = $3 AND account_id = $4', values: [sessionId, accountId] },
      'endedByPerson',
    );
    if (ended === 0) throw sessionUnknown();
  }

  /**
   * Ends every session of an account but one.
   * @param options.except the session that goes on; `manager` the caller's transaction
   * @returns how many ended
   */
  endAllOf(
    accountId: string,
    reason: SessionEndReason,
    options: {
      readonly except?: string | null;
      readonly manager?: EntityManager;
    } = {},
  ): Promise<number> {
    return this.endWhere(
      {
        condition: 'account_id = $3 AND id IS DISTINCT FROM $4',
        values: [accountId, options.except ?? null],
      },
      reason,
      options.manager,
    );
  }

  /**
   * Ends what an identity provider says has ended: one session of its own by `sid`, or all of a person by `sub`.
   * @param manager the caller's transaction
   */
  endByOidc(
    issuer: string,
    { sub, sid }: { readonly sub?: string | undefined; readonly sid?: string | undefined },
    manager?: EntityManager,
  ): Promise<number> {
    if (sub === undefined && sid === undefined) return Promise.resolve(0);
    return this.endWhere(
      {
        condition: `oidc_issuer = $3 AND ($4::text IS NULL OR oidc_subject = $4)
          AND ($5::text IS NULL OR oidc_sid = $5)`,
        values: [issuer, sub ?? null, sid ?? null],
      },
      'providerSignedOut',
      manager,
    );
  }

  private async succeed(
    manager: EntityManager,
    found: LockedRefreshToken,
    refreshToken: string,
  ): Promise<StartedSession> {
    const nonce = newSuccessorNonce();
    const hash = refreshTokenHash(refreshToken);
    await useRefreshToken(manager, { hash, nonce, sessionId: found.sessionId }, this.clock.now());
    const successor = successorOf(refreshToken, nonce);
    return this.issue(found, successor, await this.store(manager, found, successor));
  }

  private async repeat(
    manager: EntityManager,
    found: LockedRefreshToken,
    refreshToken: string,
    usedAt: Date,
  ): Promise<StartedSession | null> {
    const late = this.clock.now().getTime() - usedAt.getTime() > GRACE_MS;
    if (!late && found.successorNonce !== null) {
      const successor = successorOf(refreshToken, found.successorNonce);
      const until = await unusedUntil(manager, refreshTokenHash(successor));
      if (until !== null) return this.issue(found, successor, until);
    }
    const { sessionId, accountId } = found;
    const match = { condition: 'id = $3', values: [sessionId] };
    await endSessions(manager, match, 'refreshTokenReused', this.clock.now());
    await this.audit.record(manager, {
      action: 'access.refreshSession',
      outcome: 'refused',
      accountId,
      code: 'REFRESH_TOKEN_REUSED',
      detail: { sessionId },
    });
    return null;
  }

  private async store(
    manager: EntityManager,
    { sessionId, sessionExpiresAt }: Pick<LockedRefreshToken, 'sessionId' | 'sessionExpiresAt'>,
    refreshToken: string,
  ): Promise<Date> {
    const expiresAt = earlier(
      new Date(this.clock.now().getTime() + this.config.get('REFRESH_TOKEN_HOURS') * HOUR_MS),
      sessionExpiresAt,
    );
    await insertRefreshToken(manager, refreshTokenHash(refreshToken), sessionId, expiresAt);
    return expiresAt;
  }

  private async issue(
    {
      sessionId,
      accountId,
      sessionExpiresAt,
    }: Pick<LockedRefreshToken, 'sessionId' | 'accountId' | 'sessionExpiresAt'>,
    refreshToken: string,
    refreshExpiresAt: Date,
  ): Promise<StartedSession> {
    const expiresAt = earlier(
      new Date(this.clock.now().getTime() + this.config.get('ACCESS_TOKEN_MINUTES') * MINUTE_MS),
      sessionExpiresAt,
    );
    return {
      sessionId,
      accessToken: await this.tokens.sign({ accountId, sessionId }, expiresAt),
      expiresAt: toLocalIso(expiresAt),
      refreshToken,
      refreshExpiresAt,
    };
  }

  private async endWhere(
    match: { readonly condition: string; readonly values: readonly unknown[] },
    reason: SessionEndReason,
    manager?: EntityManager,
  ): Promise<number> {
    if (manager === undefined) return this.work.run((own) => this.endWhere(match, reason, own));
    const ended = await endSessions(manager, match, reason, this.clock.now());
    for (const { id, accountId } of ended) {
      await this.audit.record(manager, {
        action: 'access.endSession',
        outcome: 'done',
        accountId: reason === 'signedOut' ? accountId : undefined,
        detail: { sessionId: id, ofAccountId: accountId, reason },
      });
    }
    return ended.length;
  }
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
