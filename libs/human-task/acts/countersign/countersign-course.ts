import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock } from '@grid/kernel';
import { OutboxService } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { ACT_MESSAGES } from '../act-messages';
import { type CountersignRow, type SeatRow, seatsOf } from './countersign-rows';
import { outcomeOf, toBeCalled } from './rule';
import { SettleCountersign } from './settle-countersign';

/** Leads an open countersign on after something changed: asks whom the rule asks next, or says what was decided. */
@Injectable()
export class CountersignCourse {
  constructor(
    private readonly outbox: OutboxService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly settle: SettleCountersign,
  ) {}

  /** Its process has begun: one that was decided meanwhile is told of it again, since what was told before may be lost. */
  async begin(manager: EntityManager, countersign: CountersignRow): Promise<void> {
    const { state } = countersign;
    if (state === 'open' || state === 'planned') return this.proceed(manager, countersign);
    await this.settle.tell(manager, countersign, state);
  }

  /**
   * In the transaction that holds the countersign's lock. One that was only planned ends when nobody is left; otherwise
   * nothing happens to one that is not open.
   */
  async proceed(manager: EntityManager, countersign: CountersignRow): Promise<void> {
    const { state } = countersign;
    if (state !== 'open' && state !== 'planned') return;
    const seats = await seatsOf(manager, countersign.id);
    const outcome = outcomeOf(countersign.rule, countersign.ratio, seats);
    if (state === 'planned' && outcome !== 'ended') return;
    if (outcome !== null) return this.settle.execute(manager, countersign, outcome);
    for (const seat of toBeCalled(countersign.rule, seats)) {
      await this.call(manager, countersign, seat);
    }
  }

  private async call(
    manager: EntityManager,
    { id, caseId }: CountersignRow,
    seat: SeatRow,
  ): Promise<void> {
    await manager.query(
      `UPDATE human_task.seat SET state = 'called', called_at = $2 WHERE id = $1`,
      [seat.id, this.clock.now()],
    );
    await this.outbox.enqueue(manager, caseId, {
      kind: 'engine.publishMessage',
      payload: {
        name: ACT_MESSAGES.voteCalled,
        correlationKey: id,
        variables: { voteId: seat.id, voterGroup: seat.voterGroup },
      },
    });
    await this.audit.record(manager, {
      action: 'countersign.called',
      outcome: 'done',
      caseId,
      detail: { countersignId: id, voteId: seat.id, voterGroup: seat.voterGroup },
    });
  }
}
