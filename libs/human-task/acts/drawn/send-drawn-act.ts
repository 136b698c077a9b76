import { Injectable } from '@nestjs/common';
import { newId } from '@grid/kernel';
import { OutboxService } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { actErrors } from '../act-errors';
import type { PendingAct } from '../act-kinds';
import { type NewAct, RecordAct } from '../record-act';
import { type Scope, hasEnded, lockScope } from './scope-end';

/** An event by which a diagram draws an act, in a running instance; the scope is what the act ends. */
export interface DrawnEvent extends Scope {
  readonly message: string;
  readonly key: string;
}

/** Sends an act to the process that draws it, and keeps it as pending until the engine's records tell what came of it. */
@Injectable()
export class SendDrawnAct {
  constructor(
    private readonly outbox: OutboxService,
    private readonly acts: RecordAct,
  ) {}

  /**
   * In the transaction that holds the matter's lock.
   * @throws DomainError MATTER_BEING_DECIDED when the engine has left already what the act would end
   */
  async execute(
    manager: EntityManager,
    { scopeKey, processInstanceKey, message: name, key: correlationKey }: DrawnEvent,
    act: Omit<NewAct, 'status' | 'messageId' | 'correlationKey' | 'scopeKey'>,
  ): Promise<PendingAct> {
    await lockScope(manager, scopeKey);
    if (await hasEnded(manager, { scopeKey, processInstanceKey })) throw actErrors.beingDecided();
    const actId = newId();
    const messageId = await this.outbox.enqueue(manager, act.caseId, {
      kind: 'engine.publishMessage',
      payload: { name, correlationKey, variables: { actId } },
    });
    const awaited = { status: 'pending', messageId, correlationKey, scopeKey } as const;
    await this.acts.execute(manager, { ...act, ...awaited }, actId);
    return { actId, status: 'pending' };
  }
}
