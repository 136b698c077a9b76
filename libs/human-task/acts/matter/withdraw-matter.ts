import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { DirectoryService } from '@grid/directory';
import { Clock, localDay } from '@grid/kernel';
import { lockMatter } from '@grid/matter';
import { UnitOfWork } from '@grid/persistence';
import { CURRENT_GENERATION } from '@grid/trace';
import type { EntityManager } from 'typeorm';
import { actErrors } from '../act-errors';
import type { PendingAct } from '../act-kinds';
import { ActNotices } from '../people/act-notices';
import { matterActors } from '../people/matter-actors';
import { MatterExits } from './matter-exits';
import { requireNoActUnderWay } from './under-way';

/** Lets an applicant take a matter back (撤回) while nobody has taken it up. */
@Injectable()
export class WithdrawMatter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exits: MatterExits,
    private readonly notices: ActNotices,
    private readonly directory: DirectoryService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError MATTER_UNKNOWN for others, ACT_UNDER_WAY, MATTER_ALREADY_ACTED_ON, MATTER_BEING_DECIDED, ACT_NOT_POSSIBLE */
  async execute(actor: Actor, caseId: string, reason: string): Promise<PendingAct> {
    return this.unitOfWork.run(async (manager) => {
      await lockMatter(manager, caseId);
      const applicants = await matterActors(manager, caseId);
      const acting = [actor.accountId, actor.post?.actingFor?.accountId];
      if (!applicants.some((one) => acting.includes(one))) throw actErrors.matterUnknown();
      await requireNoActUnderWay(manager, caseId);
      if (await isActedOn(manager, caseId)) throw actErrors.alreadyActedOn();
      const exit = await this.exits.find(manager, caseId, 'withdraw');
      if (exit === null) {
        throw actErrors.notPossible(
          '该事项不能撤回：流程尚未开始、已经结束，或没有撤回环节。',
          'This matter cannot be withdrawn: it has not begun, has ended, or its process knows no withdrawal.',
        );
      }
      const act = { kind: 'withdraw', actor, caseId, task: null, words: reason } as const;
      const sent = await exit.take(act);
      const about = { task: { caseId, caseNumber: null }, words: reason };
      const told = await this.offered(manager, caseId);
      await this.notices.tell(manager, 'matterWithdrawn', sent.actId, about, told);
      return sent;
    });
  }

  private async offered(manager: EntityManager, caseId: string): Promise<readonly string[]> {
    const rows: { groups: string[] }[] = await manager.query(
      `SELECT candidate_groups AS groups FROM trace.user_task
       WHERE case_id = $1 AND state = 'created' AND generation = ${CURRENT_GENERATION}`,
      [caseId],
    );
    const groups = [...new Set(rows.flatMap((row) => row.groups))];
    const today = localDay(this.clock.now());
    const holders = await this.directory.holdersOf(groups, today, manager);
    return holders.map(({ accountId }) => accountId);
  }
}

/** Whether anybody has claimed, decided or returned anything in the matter. */
export async function isActedOn(manager: EntityManager, caseId: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM human_task.claim l JOIN trace.user_task t
       ON t.generation = l.generation AND t.key = l.task_key WHERE t.case_id = $1::text
     UNION ALL
     SELECT 1 FROM human_task.decision WHERE case_id = $1::uuid AND status <> 'void'
     UNION ALL
     SELECT 1 FROM human_task.act WHERE case_id = $1::uuid AND kind = 'return' AND status <> 'void'
     LIMIT 1`,
    [caseId],
  );
  return rows.length > 0;
}
