import { Injectable } from '@nestjs/common';
import { VariableQuery } from '@grid/trace';
import type { EntityManager } from 'typeorm';
import type { PendingAct } from '../act-kinds';
import { SendDrawnAct } from '../drawn/send-drawn-act';
import type { NewAct } from '../record-act';
import { EndUnbegun } from './end-unbegun';
import { MatterEvents } from './matter-events';

/** A way out of a matter as a whole. */
export interface MatterExit {
  /** The organisation whose head may end the matter. */
  readonly authority: unknown;
  take(act: NewAct): Promise<PendingAct>;
}

/** Finds the way out of a matter: an event that its process draws, or our own tables where no process will ever run. */
@Injectable()
export class MatterExits {
  constructor(
    private readonly events: MatterEvents,
    private readonly variables: VariableQuery,
    private readonly drawn: SendDrawnAct,
    private readonly unbegun: EndUnbegun,
  ) {}

  /** Null where there is none: the matter has not begun yet, has ended, or its process draws no such event. */
  async find(
    manager: EntityManager,
    caseId: string,
    act: 'withdraw' | 'end',
  ): Promise<MatterExit | null> {
    const event = await this.events.find(manager, caseId, act);
    if (event === null) {
      const authority = await this.unbegun.authorityOf(manager, caseId);
      if (authority === null) return null;
      return { authority, take: (one) => this.unbegun.execute(manager, one) };
    }
    const { processInstanceKey } = event;
    const known = await this.variables.latest(processInstanceKey, ['authority'], manager);
    return {
      authority: known['authority'],
      take: (one) => this.drawn.execute(manager, event, one),
    };
  }
}
