import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { DataSource, type EntityManager } from 'typeorm';
import { MatterExits } from '../matter/matter-exits';
import { isActUnderWay, isBeingDecided } from '../matter/under-way';
import { isActedOn } from '../matter/withdraw-matter';
import { matterActors } from '../people/matter-actors';
import type { CountersignView } from './act-view';
import { ReadCountersigns } from './read-countersigns';

/** The ways out of a matter as a whole. */
export const MATTER_ACTS = ['withdraw', 'end'] as const;
export type MatterAct = (typeof MATTER_ACTS)[number];

/** What the reader may do with a whole matter now, and how those who were asked have voted on it. */
export interface MatterActsView {
  readonly possible: readonly MatterAct[];
  readonly countersigns: readonly CountersignView[];
}

/** Shows the ways out of a matter that the reader has been found to see. */
@Injectable()
export class ReadMatterActs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly exits: MatterExits,
    private readonly countersigns: ReadCountersigns,
  ) {}

  async of(actor: Actor, caseId: string): Promise<MatterActsView> {
    const { manager } = this.dataSource;
    const isFree = !(await isActUnderWay(manager, caseId));
    return {
      possible: [
        ...(isFree && (await this.mayWithdraw(manager, actor, caseId))
          ? ['withdraw' as const]
          : []),
        ...(isFree && (await this.mayEnd(manager, actor, caseId)) ? ['end' as const] : []),
      ],
      countersigns: await this.countersigns.ofMatter(manager, caseId),
    };
  }

  private async mayWithdraw(
    manager: EntityManager,
    actor: Actor,
    caseId: string,
  ): Promise<boolean> {
    const acting = [actor.accountId, actor.post?.actingFor?.accountId];
    const isTheirs = (await matterActors(manager, caseId)).some((one) => acting.includes(one));
    if (!isTheirs || (await isActedOn(manager, caseId))) return false;
    return (await this.exits.find(manager, caseId, 'withdraw')) !== null;
  }

  private async mayEnd(manager: EntityManager, { post }: Actor, caseId: string): Promise<boolean> {
    if (post?.role !== 'authorityHead' || (await isBeingDecided(manager, caseId))) return false;
    const exit = await this.exits.find(manager, caseId, 'end');
    return exit?.authority === post.organisationCode;
  }
}
