import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock } from '@grid/kernel';
import { OutboxService } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { ACT_MESSAGES } from '../act-messages';
import type { CountersignRow } from './countersign-rows';
import { takeBackVotes } from './vote-rows';

type Outcome = 'agreed' | 'refused' | 'ended';

/** Ends a countersign, tells its process, and lets go or sends back the decision that waited for it. */
@Injectable()
export class SettleCountersign {
  constructor(
    private readonly outbox: OutboxService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * In the transaction that holds the countersign's lock. Safe when repeated: only a living one is ended. With `ended`
   * nobody was left who had to agree, so the decision that waited for them counts.
   */
  async execute(
    manager: EntityManager,
    countersign: CountersignRow,
    outcome: Outcome,
  ): Promise<void> {
    const { id, caseId, state, mode } = countersign;
    if (!isLiving(countersign)) return;
    const called = await this.close(manager, countersign, outcome);
    if (state === 'planned') return;
    await this.tell(manager, countersign, outcome);
    for (const correlationKey of called) {
      await this.outbox.enqueue(manager, caseId, {
        kind: 'engine.publishMessage',
        payload: { name: ACT_MESSAGES.voteRevoked, correlationKey, variables: {} },
      });
    }
    if (mode !== 'after') return;
    if (outcome === 'refused') await this.giveBack(manager, id);
    else await this.free(manager, countersign);
  }

  /** Its process ended without an outcome: nobody has agreed, and the task that waited is open again. Safe when repeated. */
  async processEnded(manager: EntityManager, countersign: CountersignRow): Promise<void> {
    if (!isLiving(countersign)) return;
    await this.close(manager, countersign, 'ended');
    await this.giveBack(manager, countersign.id);
  }

  /** Tells the process what was decided, so that it goes on. */
  async tell(
    manager: EntityManager,
    { id, caseId }: CountersignRow,
    countersignOutcome: Outcome,
  ): Promise<void> {
    await this.outbox.enqueue(manager, caseId, {
      kind: 'engine.publishMessage',
      payload: {
        name: ACT_MESSAGES.countersignDecided,
        correlationKey: id,
        variables: { countersignOutcome },
      },
    });
  }

  /** @returns the seats that were called and have not voted */
  private async close(
    manager: EntityManager,
    { id, caseId, taskKey, state }: CountersignRow,
    outcome: Outcome,
  ): Promise<readonly string[]> {
    await manager.query(
      `UPDATE human_task.countersign SET state = $2, decided_at = $3 WHERE id = $1`,
      [id, outcome, this.clock.now()],
    );
    const called: { id: string }[] = await manager.query(
      `SELECT id FROM human_task.seat WHERE countersign_id = $1 AND state = 'called'`,
      [id],
    );
    await manager.query(
      `UPDATE human_task.seat SET state = 'ended'
       WHERE countersign_id = $1 AND state IN ('waiting', 'called')`,
      [id],
    );
    await this.audit.record(manager, {
      action: `countersign.${outcome}`,
      outcome: 'done',
      caseId,
      taskKey: taskKey ?? undefined,
      oldValue: { countersign: state },
      newValue: { countersign: outcome },
      detail: { countersignId: id },
    });
    return called.map((seat) => seat.id);
  }

  /** The holder's decision goes to the engine. */
  private async free(manager: EntityManager, { id, caseId }: CountersignRow): Promise<void> {
    const held: { taskKey: string; variables: Record<string, unknown> }[] = await manager.query(
      `SELECT task_key AS "taskKey", variables FROM human_task.decision
       WHERE held_by = $1 AND status = 'pending'`,
      [id],
    );
    for (const payload of held) {
      await this.outbox.enqueue(manager, caseId, { kind: 'engine.completeUserTask', payload });
    }
  }

  /** The holder's decision is void and the task open again; a vote that it gave is given no more. */
  private async giveBack(manager: EntityManager, id: string): Promise<void> {
    const [given]: [{ id: string }[], number] = await manager.query(
      `UPDATE human_task.decision SET status = 'void', settled_at = $2, refused_at = $2
       WHERE held_by = $1 AND status = 'pending' RETURNING id`,
      [id, this.clock.now()],
    );
    await takeBackVotes(
      manager,
      given.map((one) => one.id),
    );
  }
}

const isLiving = ({ state }: CountersignRow): boolean => state === 'open' || state === 'planned';
