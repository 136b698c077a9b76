import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { Clock, invalidField, localDay } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { actErrors } from '../act-errors';

/** One who is to agree: a group, or one person under a post of theirs. */
export interface Signer {
  readonly group: string;
  readonly accountId: string | null;
}

/** Turns what was chosen into signers. */
@Injectable()
export class Participants {
  constructor(private readonly clock: Clock) {}

  /**
   * Somebody other than the actor has to hold each of the groups today, in a post that works on tasks.
   * @throws DomainError SIGNER_UNSUITABLE, SIGNER_ALREADY_ASKED
   */
  async resolve(
    manager: EntityManager,
    actor: Actor,
    chosen: readonly string[],
  ): Promise<readonly Signer[]> {
    const signers: Signer[] = [];
    for (const one of chosen) {
      const signer = ACCOUNT_ID.test(one)
        ? await this.person(manager, actor, one)
        : await this.group(manager, actor, one);
      if (signer === null) throw unsuitable();
      if (signers.some((other) => isSame(other, signer))) throw actErrors.signerAlreadyAsked();
      signers.push(signer);
    }
    return signers;
  }

  private async group(manager: EntityManager, actor: Actor, group: string): Promise<Signer | null> {
    const rows: unknown[] = await manager.query(
      `${WORKING} AND p.organisation_code || '.' || p.role = $3 LIMIT 1`,
      [localDay(this.clock.now()), actor.accountId, group],
    );
    return rows.length === 0 ? null : { group, accountId: null };
  }

  private async person(
    manager: EntityManager,
    actor: Actor,
    accountId: string,
  ): Promise<Signer | null> {
    const [row]: { group: string }[] = await manager.query(
      `${WORKING} AND a.id = $3::uuid ORDER BY p.valid_from, p.id LIMIT 1`,
      [localDay(this.clock.now()), actor.accountId, accountId],
    );
    return row === undefined ? null : { group: row.group, accountId };
  }
}

const ACCOUNT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const WORKING = `SELECT p.organisation_code || '.' || p.role AS group
  FROM directory.post p JOIN access.account a ON a.id = p.account_id AND a.disabled_at IS NULL
  WHERE p.valid_from <= $1::date AND (p.valid_to IS NULL OR p.valid_to >= $1::date) AND a.id <> $2
    AND EXISTS (SELECT FROM access.role_permission r
      WHERE r.role = p.role AND r.permission = 'task.work')`;

export const isSame = (one: Signer, other: Signer): boolean =>
  one.group === other.group && one.accountId === other.accountId;

const unsuitable = () =>
  invalidField(
    'participants',
    'SIGNER_UNSUITABLE',
    '会签人须为目前有人任职、能办理待办的岗位，或本人以外的在岗人员。',
    'Signers are posts that somebody holds and that work on tasks, or officials on duty other than yourself.',
  );
