import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { type AccountKind, areaPrefix } from '@grid/directory';
import { Clock, localDay, newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../domain/actor';
import { administeredArea } from '../domain/administered-area';
import { PasswordService } from '../password/password.service';
import { SessionService } from '../session/session.service';
import { SignInLimit } from '../sign-in/sign-in-limit';
import {
  accountElsewhere,
  accountUnknown,
  citizenNameIsPersonal,
  usernameTaken,
} from './account.errors';
import { requireOtherAdministrator } from './administrators';
import { checkUsername, checkedDisplayName, displayNameOf } from './domain/new-account';
import { withdrawInvitations } from './withdraw-invitations';

/** An account that is to be made; one of the public has no display name of its own. */
export interface NewAccount {
  readonly username: string;
  readonly kind: AccountKind;
  readonly displayName: string | null;
}

/** A new account and the password for its first sign-in, to be shown once. */
export interface MadeAccount {
  readonly id: string;
  readonly temporaryPassword: string;
}

interface LockedAccount {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly kind: AccountKind;
  readonly enabled: boolean;
}

/**
 * Keeps accounts. An account is administered by whoever's area holds all posts that it has or will have, also those in
 * which it stands in for somebody, so that nobody below can lock out or impersonate somebody above.
 */
@Injectable()
export class AccountRegister {
  constructor(
    private readonly work: UnitOfWork,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly limit: SignInLimit,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes an account without a post in the caller's transaction.
   * @throws DomainError USERNAME_INVALID, USERNAME_HOLDS_NUMBER, DISPLAY_NAME_INVALID, USERNAME_TAKEN
   */
  async create(manager: EntityManager, input: NewAccount): Promise<MadeAccount> {
    const { username, kind } = input;
    checkUsername(username);
    const id = newId();
    const displayName = displayNameOf(kind, id, input.displayName);
    const made: unknown[] = await manager.query(
      `INSERT INTO access.account (id, username, display_name, kind) VALUES ($1, $2, $3, $4)
       ON CONFLICT (username) DO NOTHING RETURNING id`,
      [id, username, displayName, kind],
    );
    if (made.length === 0) throw usernameTaken();
    await this.audit.record(manager, {
      action: 'account.create',
      outcome: 'done',
      newValue: { accountId: id, username, kind, displayName },
    });
    return { id, temporaryPassword: await this.passwords.setTemporary(manager, id) };
  }

  /** @throws DomainError DISPLAY_NAME_INVALID, CITIZEN_NAME_IS_PERSONAL and those of every act here */
  async rename(actor: Actor, id: string, name: string): Promise<void> {
    const displayName = checkedDisplayName(name);
    await this.act(actor, id, async (manager, account) => {
      if (account.kind === 'citizen') throw citizenNameIsPersonal();
      await manager.query('UPDATE access.account SET display_name = $2 WHERE id = $1', [
        id,
        displayName,
      ]);
      await this.audit.record(manager, {
        action: 'account.rename',
        outcome: 'done',
        oldValue: { accountId: id, displayName: account.displayName },
        newValue: { accountId: id, displayName },
      });
    });
  }

  /**
   * Keeps a person out from now on: every session ends. Their posts and what they did stay.
   * @throws DomainError LAST_ADMINISTRATOR and those of every act here
   */
  async disable(actor: Actor, id: string): Promise<void> {
    await this.act(actor, id, async (manager, { enabled }) => {
      if (!enabled) return;
      await requireOtherAdministrator(manager, { accountId: id }, localDay(this.clock.now()));
      await this.setEnabled(manager, id, false);
      await this.sessions.endAllOf(id, 'accountDisabled', { manager });
    });
  }

  async enable(actor: Actor, id: string): Promise<void> {
    await this.act(actor, id, async (manager, { enabled }) => {
      if (!enabled) await this.setEnabled(manager, id, true);
    });
  }

  /**
   * Every session of the account ends, and nobody is expected to join it any more.
   * @returns the password for the next sign-in, to be shown once
   */
  async resetPassword(actor: Actor, id: string): Promise<string> {
    return this.act(actor, id, async (manager) => {
      await withdrawInvitations(manager, this.audit, id);
      return this.passwords.setTemporary(manager, id);
    });
  }

  /** Lets the account sign in again at once after too many wrong passwords. */
  async unlock(actor: Actor, id: string): Promise<void> {
    await this.act(actor, id, async (manager, { username }) => {
      await this.limit.unlock(manager, username);
      await this.audit.record(manager, {
        action: 'account.unlock',
        outcome: 'done',
        detail: { ofAccountId: id },
      });
    });
  }

  /**
   * Every act on an account: it is locked, and the actor's area holds all its posts and those it stands in for.
   * @throws DomainError ACCOUNT_UNKNOWN, ACCOUNT_ELSEWHERE
   */
  act<T>(
    actor: Actor,
    id: string,
    work: (manager: EntityManager, account: LockedAccount) => Promise<T>,
  ): Promise<T> {
    return this.work.run(async (manager) => {
      const [account]: LockedAccount[] = await manager.query(
        `SELECT id, username, display_name AS "displayName", kind, disabled_at IS NULL AS enabled
         FROM access.account WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (account === undefined) throw accountUnknown();
      await this.requireInside(manager, actor, id);
      return work(manager, account);
    });
  }

  private async requireInside(manager: EntityManager, actor: Actor, id: string): Promise<void> {
    const [posts]: { inside: boolean | null; outside: boolean | null }[] = await manager.query(
      `SELECT bool_or(starts_with(o.area_code, $2)) FILTER (WHERE held.own) AS inside,
         bool_or(NOT starts_with(o.area_code, $2)
           AND (held.valid_to IS NULL OR held.valid_to >= $3)) AS outside
       FROM (
         SELECT organisation_code, valid_to, true AS own FROM directory.post WHERE account_id = $1
         UNION ALL
         SELECT p.organisation_code, s.valid_to, false
         FROM directory.substitution s JOIN directory.post p ON p.id = s.post_id
         WHERE s.substitute_account_id = $1 AND s.ended_at IS NULL
       ) held JOIN directory.organisation o ON o.code = held.organisation_code`,
      [id, areaPrefix(administeredArea(actor)), localDay(this.clock.now())],
    );
    if (posts?.inside === false) throw accountUnknown();
    if (posts?.outside === true) throw accountElsewhere();
  }

  private async setEnabled(manager: EntityManager, id: string, enabled: boolean): Promise<void> {
    await manager.query('UPDATE access.account SET disabled_at = $2 WHERE id = $1', [
      id,
      enabled ? null : this.clock.now(),
    ]);
    await this.audit.record(manager, {
      action: enabled ? 'account.enable' : 'account.disable',
      outcome: 'done',
      oldValue: { accountId: id, enabled: !enabled },
      newValue: { accountId: id, enabled },
    });
  }
}
