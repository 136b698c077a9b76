import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { CountersignCourse } from './countersign-course';
import { lockCountersign, seatsOf } from './countersign-rows';

/** A vote that the engine has taken. */
export interface CountVoteCommand {
  readonly countersignId: string;
  readonly voteId: string;
  readonly vote: 'agree' | 'refuse';
}

/** Counts a vote, decides by the rule, and says so once. */
@Injectable()
export class CountVote {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly course: CountersignCourse,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated: a seat is counted once. A vote that comes after the decision, or of a seat that was taken away,
   * is recorded and changes nothing.
   */
  async execute({ countersignId, voteId, vote }: CountVoteCommand): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const countersign = await lockCountersign(manager, countersignId);
      if (countersign === null) return;
      const seat = (await seatsOf(manager, countersignId)).find(({ id }) => id === voteId);
      if (seat === undefined || seat.vote !== null) return;
      const counts = countersign.state === 'open' && seat.state === 'called';
      const state = counts ? (vote === 'agree' ? 'agreed' : 'refused') : seat.state;
      await manager.query(
        `UPDATE human_task.seat SET state = $2, vote = $3, counted_at = $4 WHERE id = $1`,
        [voteId, state, vote, this.clock.now()],
      );
      await this.audit.record(manager, {
        action: counts ? 'countersign.counted' : 'countersign.tooLate',
        outcome: 'done',
        caseId: countersign.caseId,
        newValue: { vote },
        detail: { countersignId, voteId },
      });
      await this.course.proceed(manager, countersign);
    });
  }
}
