import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import type { DomainError } from '@grid/kernel';
import { lockMatter } from '@grid/matter';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { actErrors } from '../act-errors';
import type { PendingAct } from '../act-kinds';
import { ActNotices } from '../people/act-notices';
import { matterActors } from '../people/matter-actors';
import { VisibleMatters } from '../people/visible-matters';
import { MatterExits } from './matter-exits';
import { isBeingDecided, requireNoActUnderWay } from './under-way';

const HEAD = 'authorityHead';

/** Lets the head of the grid authority end a matter for a reason (终止), whatever it waits for. */
@Injectable()
export class EndMatter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exits: MatterExits,
    private readonly notices: ActNotices,
    private readonly visible: VisibleMatters,
  ) {}

  /** @throws DomainError MATTER_UNKNOWN for all but the head of the matter's authority, ACT_UNDER_WAY, MATTER_BEING_DECIDED, ACT_NOT_POSSIBLE */
  async execute(actor: Actor, caseId: string, reason: string): Promise<PendingAct> {
    return this.unitOfWork.run(async (manager) => {
      await lockMatter(manager, caseId);
      const { post } = actor;
      if (post?.role !== HEAD) throw actErrors.matterUnknown();
      const exit = await this.exits.find(manager, caseId, 'end');
      if (exit === null) throw await this.notDrawn(manager, actor, caseId);
      if (post.organisationCode !== exit.authority) throw actErrors.matterUnknown();
      await requireNoActUnderWay(manager, caseId);
      if (await isBeingDecided(manager, caseId)) throw actErrors.beingDecided();
      const sent = await exit.take({ kind: 'end', actor, caseId, task: null, words: reason });
      const about = { task: { caseId, caseNumber: null }, words: reason };
      const told = (await matterActors(manager, caseId)).filter((one) => one !== actor.accountId);
      await this.notices.tell(manager, 'matterEnded', sent.actId, about, told);
      return sent;
    });
  }

  private async notDrawn(
    manager: EntityManager,
    actor: Actor,
    caseId: string,
  ): Promise<DomainError> {
    if (!(await this.visible.isVisible(manager, actor, caseId))) return actErrors.matterUnknown();
    return actErrors.notPossible(
      '该事项不能终止：流程尚未开始、已经结束，或没有终止环节。',
      'This matter cannot be ended: it has not begun, has ended, or its process knows no such end.',
    );
  }
}
