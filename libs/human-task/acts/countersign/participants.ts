import { Injectable } from '@nestjs/common';
import { type Actor, SeparationOfHands, inCityOf, workingPosts } from '@grid/access';
import { Clock, invalidField, localDay } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { type CaseSteps, caseSteps } from '../../separation/taken-steps';
import { haveDistinctVoters } from './distinct-voters';
import { actErrors } from '../act-errors';

/** One who is to agree: a group, or one person under a post of theirs. */
export interface Signer {
  readonly group: string;
  readonly accountId: string | null;
}

/** Turns what was chosen into signers. */
@Injectable()
export class Participants {
  constructor(
    private readonly hands: SeparationOfHands,
    private readonly clock: Clock,
  ) {}

  /**
   * Somebody of the actor's city other than the actor has to hold each of the groups today, in a post that works on
   * tasks, and may not be kept from voting by a rule that keeps hands apart; and each vote, with those that were asked
   * before, needs a person of its own.
   * @throws DomainError SIGNER_UNSUITABLE, SIGNER_ALREADY_ASKED
   */
  async resolve(
    manager: EntityManager,
    actor: Actor,
    caseId: string,
    chosen: readonly string[],
    asked: readonly AskedBefore[] = [],
  ): Promise<readonly Signer[]> {
    const steps = await caseSteps(manager, caseId);
    const votes: (readonly string[])[] = [];
    for (const { voterAccountId, accountId, group } of asked) {
      const alone = voterAccountId ?? accountId;
      const voters = alone === null ? await this.voters(manager, null, steps, group) : [];
      votes.push(alone === null ? voters.map((one) => one.accountId) : [alone]);
    }
    const signers: Signer[] = [];
    for (const one of chosen) {
      const voters = await this.voters(manager, actor, steps, one);
      const [first] = voters;
      if (first === undefined) throw unsuitable();
      const { group } = first;
      const signer = { group, accountId: ACCOUNT_ID.test(one) ? first.accountId : null };
      if ([...asked, ...signers].some((other) => isSame(other, signer))) {
        throw actErrors.signerAlreadyAsked();
      }
      signers.push(signer);
      votes.push(voters.map(({ accountId }) => accountId));
    }
    if (!haveDistinctVoters(votes)) throw actErrors.signerAlreadyAsked();
    return signers;
  }

  /** Who could vote for a group or as the person named, in whose city and other than whoever asks. */
  private async voters(
    manager: EntityManager,
    asker: Actor | null,
    { cityKey, taken }: CaseSteps,
    chosen: string,
  ): Promise<readonly { readonly accountId: string; readonly group: string }[]> {
    if (asker?.post === null) return [];
    const day = localDay(this.clock.now());
    const which = ACCOUNT_ID.test(chosen) ? 'a.id = $3::uuid' : `${GROUP} = $3`;
    const people: { accountId: string; group: string }[] = await manager.query(
      `${WORKING} AND ${which} ORDER BY p.valid_from, p.id`,
      [day, asker?.accountId, chosen, asker?.post?.areaCode],
    );
    const free: { accountId: string; group: string }[] = [];
    for (const person of people) {
      const intended = { cityKey, ...VOTE, day, accountIds: [person.accountId] };
      const broken = await this.hands.broken(manager, intended, taken);
      if (broken.length === 0) free.push(person);
    }
    return free;
  }
}

/** A seat that is there already, with who has voted on it. */
export interface AskedBefore extends Signer {
  readonly voterAccountId: string | null;
}

/** The step in which a signer votes. */
const VOTE = { processId: 'countersign', step: 'UserTask_GiveVote' } as const;

const GROUP = `p.organisation_code || '.' || p.role`;

const ACCOUNT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const WORKING = `SELECT a.id AS "accountId", ${GROUP} AS "group"
  FROM ${workingPosts('$1')} AND a.id IS DISTINCT FROM $2::uuid
    AND ($4::text IS NULL OR ${inCityOf('$4')})`;

const isSame = (one: Signer, other: Signer): boolean =>
  one.group === other.group && one.accountId === other.accountId;

const unsuitable = () =>
  invalidField(
    'participants',
    'SIGNER_UNSUITABLE',
    '会签人须为本市目前有人任职、能办理待办的岗位，或本人以外的在岗人员。',
    'Signers are posts of your city that somebody holds and that work on tasks, or officials on duty there other than yourself.',
  );
