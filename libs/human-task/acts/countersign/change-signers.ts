import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { newId } from '@grid/kernel';
import { lockMatter } from '@grid/matter';
import { OutboxService, UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { isOffered } from '../../infrastructure/open-task';
import { type TaskRow, findTask } from '../../infrastructure/task-row';
import { taskErrors } from '../../domain/task-errors';
import { ACT_MESSAGES } from '../act-messages';
import { actErrors } from '../act-errors';
import { RecordAct } from '../record-act';
import { CountersignCourse } from './countersign-course';
import {
  type CountersignRow,
  livingCountersign,
  lockCountersign,
  seatsOf,
} from './countersign-rows';
import { Participants } from './participants';
import { seatOfTask } from './seat-of-task';

/**
 * Adds and removes those who have to agree. Whoever holds the task that waits for them changes all of them, so that a
 * signer who never answers keeps nobody for ever. A signer may ask more people into the same countersign and take those
 * away again, never those whom somebody else asked. Whom a diagram asks is the law's alone.
 */
@Injectable()
export class ChangeSigners {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxService,
    private readonly participants: Participants,
    private readonly course: CountersignCourse,
    private readonly acts: RecordAct,
  ) {}

  /** @throws DomainError SIGNERS_FIXED, SIGNER_UNSUITABLE, SIGNER_ALREADY_ASKED, ACT_NOT_POSSIBLE, TASK_UNKNOWN */
  async add(actor: Actor, taskKey: string, participant: string): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const { task, countersign } = await this.open(manager, actor, taskKey);
      const seats = await seatsOf(manager, countersign.id);
      const asked = seats.filter(({ state }) => state !== 'removed');
      const [signer] = await this.participants.resolve(
        manager,
        actor,
        task.caseId,
        [participant],
        asked.map(({ voterGroup: group, ...seat }) => ({ ...seat, group })),
      );
      if (signer === undefined) return;
      const voteId = newId();
      await manager.query(
        `INSERT INTO human_task.seat (id, countersign_id, position, voter_group, account_id,
           added_by, state)
         VALUES ($1, $2, $3, $4, $5, $6, 'waiting')`,
        [voteId, countersign.id, seats.length, signer.group, signer.accountId, actor.accountId],
      );
      await this.acts.execute(manager, {
        ...{ kind: 'addSigner', actor, caseId: task.caseId, task, words: null },
        detail: { countersignId: countersign.id, voteId, voterGroup: signer.group },
      });
      await this.course.proceed(manager, countersign);
    });
  }

  /**
   * Safe when repeated. The one who is removed is asked no more; with nobody left the countersign ends.
   * @throws DomainError SIGNERS_FIXED, SIGNER_UNKNOWN, SIGNER_ALREADY_VOTED, ACT_NOT_POSSIBLE, TASK_UNKNOWN
   */
  async remove(actor: Actor, taskKey: string, voteId: string): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const { task, countersign, isServed } = await this.open(manager, actor, taskKey);
      const seat = (await seatsOf(manager, countersign.id)).find(({ id }) => id === voteId);
      if (seat === undefined) throw actErrors.signerUnknown();
      if (seat.state === 'removed') return;
      if (!isServed && seat.addedBy !== actor.accountId) throw notAskedByActor();
      if (seat.voterAccountId !== null || seat.vote !== null) throw actErrors.signerAlreadyVoted();
      await manager.query(`UPDATE human_task.seat SET state = 'removed' WHERE id = $1`, [voteId]);
      if (seat.state === 'called') {
        await this.outbox.enqueue(manager, task.caseId, {
          kind: 'engine.publishMessage',
          payload: { name: ACT_MESSAGES.voteRevoked, correlationKey: voteId, variables: {} },
        });
      }
      await this.acts.execute(manager, {
        ...{ kind: 'removeSigner', actor, caseId: task.caseId, task, words: null },
        detail: { countersignId: countersign.id, voteId },
      });
      await this.course.proceed(manager, countersign);
    });
  }

  /** The countersign that the actor may change from this task, locked with its matter; `isServed`: the task waits for it. */
  private async open(manager: EntityManager, actor: Actor, taskKey: string): Promise<Changed> {
    const unlocked = await findTask(manager, taskKey);
    if (unlocked === null || !isOffered(unlocked, actor)) throw taskErrors.unknown();
    await lockMatter(manager, unlocked.caseId);
    const task = (await findTask(manager, taskKey)) ?? unlocked;
    if (task.holderId !== actor.accountId) throw taskErrors.notHeld();
    if (task.actUnderWay) throw actErrors.underWay();
    const own = await livingCountersign(manager, task.generation, task.key);
    const id = own?.id ?? (await seatOfTask(manager, task))?.countersignId;
    const countersign = id === undefined ? null : await lockCountersign(manager, id);
    if (countersign === null || !['open', 'planned'].includes(countersign.state)) {
      throw actErrors.notPossible(
        '该任务没有进行中的会签。',
        'Nobody is being asked to agree on this task now.',
      );
    }
    if (countersign.mode === 'drawn') throw actErrors.signersFixed();
    return { task, countersign, isServed: own !== null };
  }
}

interface Changed {
  readonly task: TaskRow;
  readonly countersign: CountersignRow;
  readonly isServed: boolean;
}

const notAskedByActor = () =>
  actErrors.notPossible(
    '会签人只能减去自己增加的其他会签人；其余由任务的办理人减去。',
    'A signer can remove only those whom they asked themselves. Whoever holds the task removes the others.',
  );
