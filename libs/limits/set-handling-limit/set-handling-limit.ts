import { Injectable, Logger } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { CalendarService } from '@grid/directory';
import { CaseProgress } from '@grid/intake';
import { Clock, toLocalIso } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { WorkingCalendar } from '../domain/working-calendar';

/** The limit that the decision table proposed for a case. */
export interface HandlingLimit {
  readonly caseId: string;
  readonly workingDays: number;
  /** Where the number comes from: `sample` for a setting of the city, never to be shown as law. */
  readonly basis: string;
}

/** Says until when the department has to finish (QY23.2, QY23.3), counted from now. */
@Injectable()
export class SetHandlingLimit {
  private readonly logger = new Logger(SetHandlingLimit.name);

  constructor(
    private readonly calendar: CalendarService,
    private readonly progress: CaseProgress,
    private readonly audit: AuditService,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes the limit to the case and answers it, ISO 8601 with +08:00. Safe when repeated: case and process both keep
   * the last answer; it is the same one unless midnight has passed in between.
   * @throws DomainError LIMIT_INVALID, CASE_UNKNOWN
   */
  async execute({ caseId, workingDays, basis }: HandlingLimit): Promise<{ dueAt: string }> {
    const calendar = new WorkingCalendar(await this.calendar.exceptions());
    const { at: dueAt, provisional } = calendar.addWorkingDays(this.clock.now(), workingDays);
    if (provisional) {
      this.logger.warn('A limit runs into a year whose holidays are not in the working calendar');
    }
    await this.unitOfWork.run(async (manager) => {
      const before = await this.progress.limited(manager, caseId, dueAt);
      await this.audit.record(manager, {
        action: 'case.limited',
        outcome: 'done',
        caseId,
        article: 'QY23.3',
        oldValue: { dueAt: before === null ? null : toLocalIso(before) },
        newValue: { dueAt: toLocalIso(dueAt) },
        detail: { workingDays, basis, provisional },
      });
    });
    return { dueAt: toLocalIso(dueAt) };
  }
}
