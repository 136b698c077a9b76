import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { Clock, DomainError, newId } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { AccountRegister } from '../../accounts/account-register';
import type { Actor } from '../../domain/actor';
import { oldestOpen } from '../accounts/invitation-age';
import { placeOfInvitation } from '../accounts/invitation-place';
import { checkInvitationClaim } from '../domain/invitation-claim';
import { SessionService } from '../../session/session.service';
import { OidcProvider } from '../provider/oidc-provider';

/** By which identities of the provider an account is signed in to, and which are expected. */
export interface AccountIdentities {
  readonly joined: readonly {
    readonly issuer: string;
    readonly joinedAt: Date;
    readonly lastSignInAt: Date;
  }[];
  /** What the claim has to say is kept sealed and not shown again. */
  readonly expected: readonly {
    readonly id: string;
    readonly issuer: string;
    readonly claim: string;
    readonly createdAt: Date;
  }[];
}

/**
 * Prepares accounts for people who sign in at the identity provider. Whoever may give an account another password may
 * do this, within the same area.
 */
@Injectable()
export class OidcIdentities {
  constructor(
    private readonly accounts: AccountRegister,
    private readonly provider: OidcProvider,
    private readonly sessions: SessionService,
    private readonly config: AppConfig,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError ACCOUNT_UNKNOWN, ACCOUNT_ELSEWHERE */
  of(actor: Actor, accountId: string): Promise<AccountIdentities> {
    return this.accounts.act(actor, accountId, (manager) => this.read(manager, accountId));
  }

  /**
   * Expects somebody: who comes with this claim for the first time is taken for the holder of the account,
   * for OIDC_INVITATION_DAYS and until the account gets a post or a new password, or somebody joins it.
   * @throws DomainError CLAIM_PROVES_NOTHING, OIDC_OFF, OIDC_UNAVAILABLE, ACCOUNT_UNKNOWN, ACCOUNT_ELSEWHERE
   */
  async expect(
    actor: Actor,
    accountId: string,
    { claim, value }: { readonly claim: string; readonly value: string },
  ): Promise<AccountIdentities> {
    checkInvitationClaim(claim);
    const issuer = await this.provider.issuer();
    return this.accounts.act(actor, accountId, async (manager) => {
      const id = newId();
      const ring = this.config.require('SERVICE_KEYS');
      await manager.query(
        `INSERT INTO access.oidc_invitation
           (id, account_id, issuer, claim, sealed_value, created_at, created_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          id,
          accountId,
          issuer,
          claim,
          ring.seal(Buffer.from(value), placeOfInvitation(id)),
          this.clock.now(),
          actor.accountId,
        ],
      );
      await this.audit.record(manager, {
        action: 'account.expect',
        outcome: 'done',
        newValue: { accountId, invitationId: id, issuer, claim },
      });
      return this.read(manager, accountId);
    });
  }

  /**
   * Expects somebody no longer.
   * @throws DomainError INVITATION_UNKNOWN, ACCOUNT_UNKNOWN, ACCOUNT_ELSEWHERE
   */
  async withdraw(actor: Actor, accountId: string, invitationId: string): Promise<void> {
    await this.accounts.act(actor, accountId, async (manager) => {
      const [gone] = await manager.query<[unknown[], number]>(
        'DELETE FROM access.oidc_invitation WHERE id = $1 AND account_id = $2 RETURNING id',
        [invitationId, accountId],
      );
      if (gone.length === 0) throw invitationUnknown();
      await this.audit.record(manager, {
        action: 'account.expectNoLonger',
        outcome: 'done',
        oldValue: { accountId, invitationId },
      });
    });
  }

  /**
   * Takes everybody of the provider off the account; whoever is signed in to it is signed out.
   * @throws DomainError IDENTITY_NOT_JOINED, ACCOUNT_UNKNOWN, ACCOUNT_ELSEWHERE
   */
  async separate(actor: Actor, accountId: string): Promise<void> {
    await this.accounts.act(actor, accountId, async (manager) => {
      const [gone] = await manager.query<[{ issuer: string }[], number]>(
        'DELETE FROM access.external_identity WHERE account_id = $1 RETURNING issuer',
        [accountId],
      );
      if (gone.length === 0) throw notJoined();
      await this.sessions.endAllOf(accountId, 'identitySeparated', { manager });
      for (const { issuer } of gone) {
        await this.audit.record(manager, {
          action: 'account.separate',
          outcome: 'done',
          oldValue: { accountId, issuer },
        });
      }
    });
  }

  private async read(manager: EntityManager, accountId: string): Promise<AccountIdentities> {
    return {
      joined: await manager.query(
        `SELECT issuer, joined_at AS "joinedAt", last_sign_in_at AS "lastSignInAt"
         FROM access.external_identity WHERE account_id = $1 ORDER BY joined_at, issuer, subject`,
        [accountId],
      ),
      expected: await manager.query(
        `SELECT id, issuer, claim, created_at AS "createdAt"
         FROM access.oidc_invitation WHERE account_id = $1 AND created_at > $2
         ORDER BY created_at, id`,
        [accountId, oldestOpen(this.config, this.clock)],
      ),
    };
  }
}

function invitationUnknown(): DomainError {
  return new DomainError('notFound', 'INVITATION_UNKNOWN', {
    zh: '没有这项登录预设。',
    en: 'Nobody is expected that way.',
  });
}

function notJoined(): DomainError {
  return new DomainError('notFound', 'IDENTITY_NOT_JOINED', {
    zh: '该账号没有关联统一身份。',
    en: 'Nobody of the identity provider is joined to this account.',
  });
}
