import { Injectable } from '@nestjs/common';
import { type Actor, inCityOf, workingPosts } from '@grid/access';
import { Clock, localDay, newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { taskErrors } from '../../domain/task-errors';
import { isDecidedBy, isOffered } from '../../infrastructure/open-task';
import { findTask } from '../../infrastructure/task-row';
import { actErrors } from '../act-errors';
import { ActNotices } from '../people/act-notices';
import { RecordAct } from '../record-act';

/** Who is to read along. */
export interface CopyCommand {
  readonly toAccountIds: readonly string[];
  readonly note: string | null;
}

/** Copies a matter to officials (抄送): they are told once and may read that matter from then on. */
@Injectable()
export class CopyMatter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: RecordAct,
    private readonly notices: ActNotices,
    private readonly clock: Clock,
  ) {}

  /**
   * Open to those the task is offered to and to who decided it. Safe when repeated: whoever has a copy is not told again.
   * @throws DomainError TASK_UNKNOWN, RECIPIENT_UNSUITABLE
   */
  async execute(actor: Actor, taskKey: string, command: CopyCommand): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const task = await findTask(manager, taskKey);
      if (task === null || !(isOffered(task, actor) || isDecidedBy(task, actor))) {
        throw taskErrors.unknown();
      }
      const wanted = [...new Set(command.toAccountIds)];
      await this.requireOfficials(manager, actor, wanted);
      const words = command.note;
      for (const toAccountId of await this.without(manager, task.caseId, wanted)) {
        const id = newId();
        await this.acts.execute(
          manager,
          { kind: 'copy', actor, caseId: task.caseId, task, words, toAccountId },
          id,
        );
        await manager.query(
          `INSERT INTO human_task.copy (case_id, account_id, act_id, copied_at)
           VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
          [task.caseId, toAccountId, id, this.clock.now()],
        );
        await this.notices.tell(manager, 'matterCopied', id, { task, words }, [toAccountId]);
      }
    });
  }

  private async without(
    manager: EntityManager,
    caseId: string,
    accountIds: readonly string[],
  ): Promise<readonly string[]> {
    const rows: { id: string }[] = await manager.query(
      'SELECT account_id AS id FROM human_task.copy WHERE case_id = $1',
      [caseId],
    );
    const have = new Set(rows.map(({ id }) => id));
    return accountIds.filter((id) => !have.has(id));
  }

  /** Those whom the search for officials offers: of the city, working on tasks, never oneself. */
  private async requireOfficials(
    manager: EntityManager,
    actor: Actor,
    accountIds: readonly string[],
  ): Promise<void> {
    const rows: { id: string }[] = await manager.query(
      `SELECT DISTINCT a.id FROM ${workingPosts('$3')} AND ${inCityOf('$4')}
         AND a.id = ANY($1::uuid[]) AND a.id <> $2`,
      [accountIds, actor.accountId, localDay(this.clock.now()), actor.post?.areaCode],
    );
    if (rows.length !== accountIds.length) throw actErrors.copyTo();
  }
}
