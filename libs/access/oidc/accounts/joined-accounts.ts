import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { Clock, newId } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { withdrawInvitations } from '../../accounts/withdraw-invitations';
import type { Claims } from '../domain/claims';
import { reliableClaim } from '../domain/invitation-claim';
import type { ProvedIdentity } from '../provider/oidc-provider';
import { oldestOpen } from './invitation-age';
import { placeOfInvitation } from './invitation-place';

interface Joined {
  readonly accountId: string;
  readonly disabled: boolean;
}

interface OpenInvitation {
  readonly id: string;
  readonly account_id: string;
  readonly claim: string;
  readonly sealed_value: Buffer;
}

/** Finds the account of somebody the provider vouches for: by subject, never by a name or an unchecked address. */
@Injectable()
export class JoinedAccounts {
  constructor(
    private readonly config: AppConfig,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * The account, locked until the transaction ends; one that was expected is joined now, and one is made where
   * OIDC_JOIN says so.
   * @returns null for somebody who is not expected
   */
  async of(manager: EntityManager, identity: ProvedIdentity): Promise<Joined | null> {
    const { issuer, subject } = identity;
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `oidc ${issuer} ${subject}`,
    ]);
    const accountId =
      (await this.known(manager, issuer, subject)) ??
      (await this.expected(manager, identity)) ??
      (await this.made(manager, identity));
    if (accountId === null) return null;
    const [account]: { disabled: boolean }[] = await manager.query(
      'SELECT disabled_at IS NOT NULL AS disabled FROM access.account WHERE id = $1 FOR UPDATE',
      [accountId],
    );
    return { accountId, disabled: account?.disabled ?? true };
  }

  private async known(
    manager: EntityManager,
    issuer: string,
    subject: string,
  ): Promise<string | null> {
    const [[row]] = await manager.query<[{ account_id: string }[], number]>(
      `UPDATE access.external_identity SET last_sign_in_at = $3
       WHERE issuer = $1 AND subject = $2 RETURNING account_id`,
      [issuer, subject, this.clock.now()],
    );
    return row?.account_id ?? null;
  }

  private async expected(manager: EntityManager, identity: ProvedIdentity): Promise<string | null> {
    const open: OpenInvitation[] = await manager.query(
      `SELECT id, account_id, claim, sealed_value FROM access.oidc_invitation
       WHERE issuer = $1 AND created_at > $2 ORDER BY created_at, id FOR UPDATE`,
      [identity.issuer, oldestOpen(this.config, this.clock)],
    );
    const invitation = open.find((one) => this.isFor(one, identity));
    if (invitation === undefined) return null;
    await manager.query('DELETE FROM access.oidc_invitation WHERE id = $1', [invitation.id]);
    await this.join(manager, identity, invitation.account_id, invitation.claim);
    await withdrawInvitations(manager, this.audit, invitation.account_id, invitation.account_id);
    return invitation.account_id;
  }

  private isFor(invitation: OpenInvitation, { claims, subject }: ProvedIdentity): boolean {
    const { id, claim, sealed_value: sealed } = invitation;
    const said = claim === 'sub' ? subject : reliableClaim(claims, claim);
    if (said === null) return false;
    const ring = this.config.require('SERVICE_KEYS');
    return ring.unseal(sealed, placeOfInvitation(id)).toString() === said;
  }

  private async made(manager: EntityManager, identity: ProvedIdentity): Promise<string | null> {
    if (this.config.get('OIDC_JOIN') !== 'create') return null;
    const id = newId();
    const username = usernameFor(identity);
    await manager.query(
      `INSERT INTO access.account (id, username, display_name, kind)
       VALUES ($1, $2, $3, 'official')`,
      [id, username, nameFor(identity.claims) ?? username],
    );
    await this.audit.record(manager, {
      action: 'account.create',
      outcome: 'done',
      accountId: id,
      newValue: { accountId: id, username, kind: 'official' },
      detail: { issuer: identity.issuer },
    });
    await this.join(manager, identity, id, 'sub');
    return id;
  }

  private async join(
    manager: EntityManager,
    { issuer, subject }: ProvedIdentity,
    accountId: string,
    claim: string,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO access.external_identity
         (issuer, subject, account_id, joined_at, last_sign_in_at) VALUES ($1, $2, $3, $4, $4)`,
      [issuer, subject, accountId, this.clock.now()],
    );
    await this.audit.record(manager, {
      action: 'account.join',
      outcome: 'done',
      accountId,
      detail: { issuer, claim },
    });
  }
}

/** A user name that says nothing of the person and is the same for the same subject. */
function usernameFor({ issuer, subject }: ProvedIdentity): string {
  const digest = createHash('sha256').update(`${issuer}\n${subject}`).digest('hex');
  return `oidc-${digest.slice(0, 20).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`;
}

/** The name that the provider gives, as far as it can stand in lists. */
function nameFor({ name, preferred_username: preferred }: Claims): string | null {
  const said = [name, preferred].find((one) => typeof one === 'string' && one.trim() !== '');
  if (typeof said !== 'string') return null;
  const clean = said.normalize('NFC').replace(/\p{C}/gu, '').trim();
  return clean === '' ? null : [...clean].slice(0, 50).join('');
}
