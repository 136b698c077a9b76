import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import type { EntityManager } from 'typeorm';
import { taskErrors } from '../../domain/task-errors';
import type { TaskRow } from '../../infrastructure/task-row';
import { actErrors } from '../act-errors';
import { lockCountersign, seatsOf } from './countersign-rows';
import { seatOfTask } from './seat-of-task';

/** Keeps votes in different hands: nobody votes twice in a countersign, neither for themselves nor for whom they stand in. */
@Injectable()
export class VoteCheck {
  /**
   * Nothing happens to a task that asks no vote.
   * @throws DomainError ONE_PERSON_ONE_VOTE, ACT_NOT_POSSIBLE for a vote of somebody else, TASK_NOT_OPEN once it is decided
   */
  async require(manager: EntityManager, actor: Actor, task: TaskRow): Promise<void> {
    const seat = await seatOfTask(manager, task);
    if (seat === null) return;
    const countersign = await lockCountersign(manager, seat.countersignId);
    if (countersign?.state !== 'open') throw taskErrors.notOpen();
    const acting = [actor.accountId, actor.post?.actingFor?.accountId];
    if (seat.accountId !== null && !acting.includes(seat.accountId)) throw actErrors.signerNamed();
    for (const { id, voterAccountId, voterActingFor } of await seatsOf(manager, countersign.id)) {
      const voted = [voterAccountId, voterActingFor].filter((one) => one !== null);
      if (id !== seat.voteId && voted.some((one) => acting.includes(one))) {
        throw actErrors.onePersonOneVote();
      }
    }
  }

  /**
   * Who may be given the vote that a task asks for: nobody but the person named, and nobody who has voted on another seat
   * or is asked by name for one. Everybody for a task that asks no vote.
   */
  async recipients(manager: EntityManager, task: TaskRow): Promise<(accountId: string) => boolean> {
    const seat = await seatOfTask(manager, task);
    if (seat === null) return () => true;
    const others = (await seatsOf(manager, seat.countersignId)).filter(
      ({ id, state }) => id !== seat.voteId && state !== 'removed',
    );
    const engaged = new Set(
      others.flatMap((one) => [one.accountId, one.voterAccountId, one.voterActingFor]),
    );
    return (accountId) => [null, accountId].includes(seat.accountId) && !engaged.has(accountId);
  }

  /** Writes down who voted, as part of the decision. */
  async note(
    manager: EntityManager,
    actor: Actor,
    task: TaskRow,
    decisionId: string,
  ): Promise<void> {
    const seat = await seatOfTask(manager, task);
    if (seat === null) return;
    await manager.query(
      `UPDATE human_task.seat SET voter_account_id = $2, voter_acting_for = $3, decision_id = $4
       WHERE id = $1`,
      [seat.voteId, actor.accountId, actor.post?.actingFor?.accountId, decisionId],
    );
  }
}
