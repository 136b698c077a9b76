import { Injectable } from '@nestjs/common';
import { limitOf, type OfficeLimit, type OfficeStep } from '../domain/office-limit';
import { WorkingTimes } from '../working-time/working-times';

/** A step whose time is asked for. */
export interface ReckonedStep {
  readonly caseId: string;
  readonly step: OfficeStep;
  /** The rows that the table gave for the case. */
  readonly limits: readonly OfficeLimit[];
  readonly from: Date;
}

/** Says until when a step could last, without starting its limit: a time in which somebody may still do something. */
@Injectable()
export class ReckonLimit {
  constructor(private readonly workingTimes: WorkingTimes) {}

  /**
   * Null where the table has no row for the step.
   * @throws DomainError LIMIT_INVALID
   */
  async until({ caseId, step, limits, from }: ReckonedStep): Promise<Date | null> {
    const limit = limitOf(limits, step);
    if (limit === null) return null;
    return (await this.workingTimes.ofMatter(caseId)).dueAfter(from, limit).at;
  }
}
