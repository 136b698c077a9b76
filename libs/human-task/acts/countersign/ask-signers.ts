import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { Clock, newId, toLocalIso } from '@grid/kernel';
import { OutboxService, UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { lockHeldTask } from '../../infrastructure/open-task';
import type { TaskRow } from '../../infrastructure/task-row';
import { ACT_MESSAGES } from '../act-messages';
import { actErrors } from '../act-errors';
import { RecordAct } from '../record-act';
import { type CountersignRow, livingCountersign } from './countersign-rows';
import { Participants, type Signer } from './participants';
import type { CountersignRule } from './rule';

/** Whom the holder of a task asks to agree, by which rule, and whether before or after their own decision. */
export interface AskSignersCommand {
  /** Candidate groups (`<organisation>.<role>`) or account ids, in the order in which a sequence asks them. */
  readonly participants: readonly string[];
  readonly rule: CountersignRule;
  readonly ratio: number | null;
  readonly when: 'before' | 'after';
}

/**
 * Asks others to agree (加签). Before: the task waits until they have answered. After: the holder's decision is kept back
 * until they have agreed; when they refuse it is void and the task open again.
 */
@Injectable()
export class AskSigners {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxService,
    private readonly participants: Participants,
    private readonly acts: RecordAct,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError SIGNER_UNSUITABLE, SIGNER_ALREADY_ASKED, ACT_NOT_POSSIBLE and those of `lockHeldTask` */
  async execute(actor: Actor, taskKey: string, command: AskSignersCommand): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const task = await lockHeldTask(manager, actor, taskKey);
      await this.requireFree(manager, task);
      const signers = await this.participants.resolve(
        manager,
        actor,
        task.caseId,
        command.participants,
      );
      const id = await this.store(manager, actor, task, command, signers);
      if (command.when === 'before') await this.request(manager, task.caseId, id);
      await this.acts.execute(manager, {
        ...{ kind: 'countersign', actor, caseId: task.caseId, task, words: null },
        detail: { countersignId: id, rule: command.rule, when: command.when },
      });
    });
  }

  /** The holder has decided: now the signers are asked who come after that. */
  async begin(manager: EntityManager, { id, caseId }: CountersignRow): Promise<void> {
    await manager.query(
      `UPDATE human_task.countersign SET state = 'open' WHERE id = $1 AND state = 'planned'`,
      [id],
    );
    await this.request(manager, caseId, id);
  }

  /** Begins the process that asks the signers of a countersign which stands in our table. */
  private async request(
    manager: EntityManager,
    caseId: string,
    countersignId: string,
  ): Promise<void> {
    const [row]: {
      rule: string;
      ratio: number | null;
      groups: string[];
      dueAt: Date | null;
    }[] = await manager.query(
      `SELECT c.rule, c.ratio::float8 AS ratio,
         array_agg(s.voter_group ORDER BY s.position) AS groups,
         (SELECT t.due_at FROM trace.user_task t
          WHERE t.generation = c.generation AND t.key = c.task_key) AS "dueAt"
       FROM human_task.countersign c JOIN human_task.seat s ON s.countersign_id = c.id
         AND s.state <> 'removed'
       WHERE c.id = $1 GROUP BY c.id`,
      [countersignId],
    );
    if (row === undefined) return;
    await this.outbox.enqueue(manager, caseId, {
      kind: 'engine.publishMessage',
      payload: {
        name: ACT_MESSAGES.countersignRequested,
        correlationKey: countersignId,
        variables: {
          ...{ caseId, requestId: countersignId, participants: row.groups },
          ...{
            rule: row.rule,
            ratio: row.ratio,
            dueAt: row.dueAt === null ? null : toLocalIso(row.dueAt),
          },
        },
      },
    });
  }

  private async requireFree(manager: EntityManager, task: TaskRow): Promise<void> {
    if (task.delegatedBy !== null) {
      throw actErrors.notPossible(
        '该任务是委派给您的，请交回委派人，由其决定是否加签。',
        'This task was delegated to you. Please give it back; its owner decides who else has to agree.',
      );
    }
    if ((await livingCountersign(manager, task.generation, task.key)) !== null) {
      throw actErrors.notPossible(
        '该任务已有加签，请在现有名单中增加或减去会签人。',
        'Others have been asked to agree already. Add or remove signers there.',
      );
    }
  }

  private async store(
    manager: EntityManager,
    actor: Actor,
    task: TaskRow,
    { rule, ratio, when }: AskSignersCommand,
    signers: readonly Signer[],
  ): Promise<string> {
    const id = newId();
    await manager.query(
      `INSERT INTO human_task.countersign (id, case_id, mode, occasion, generation, task_key, rule,
         ratio, state, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[id, task.caseId, when, id, task.generation, task.key, rule],
        ...[rule === 'ratio' ? ratio : null, when === 'before' ? 'open' : 'planned'],
        this.clock.now(),
      ],
    );
    for (const [position, { group, accountId }] of signers.entries()) {
      await manager.query(
        `INSERT INTO human_task.seat (id, countersign_id, position, voter_group, account_id,
           added_by, state)
         VALUES ($1, $2, $3, $4, $5, $6, 'waiting')`,
        [newId(), id, position, group, accountId, actor.accountId],
      );
    }
    return id;
  }
}
