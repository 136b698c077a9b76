import { Injectable, Logger } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { CaseProgress } from '@grid/intake';
import { Clock, toLocalIso } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { warnBefore } from '../domain/office-limit';
import { TimeLimits } from '../infrastructure/time-limits';
import { WorkingTimes } from '../working-time/working-times';

/** The limit that the decision table proposed for a case. */
export interface HandlingLimit {
  readonly caseId: string;
  readonly workingDays: number;
  /** The end, where the authority named a day; counted from `workingDays` when not given. */
  readonly dueAt?: Date | undefined;
  /** `co` for a department that helps: its limit is its own and not the case's. `lead` when not given. */
  readonly part?: 'lead' | 'co' | undefined;
  /** Where the number comes from: `sample` for a setting of the city, never to be shown as law. */
  readonly basis: string;
  /** From 1; one more each time the case goes to a department again. */
  readonly round: number;
  /** The note of the table's row, in both languages. */
  readonly basisZh: string;
  readonly basisEn: string;
  /** The part of joint handling, or the engine's key of the element that asks: it is set once for each. */
  readonly occasion: string;
}

/** Says until when the department has to finish (QY23.2, QY23.3), counted from now. */
@Injectable()
export class SetHandlingLimit {
  private readonly logger = new Logger(SetHandlingLimit.name);

  constructor(
    private readonly workingTimes: WorkingTimes,
    private readonly progress: CaseProgress,
    private readonly timeLimits: TimeLimits,
    private readonly audit: AuditService,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes the limit to the case and answers it with the time of the warning, ISO 8601 with +08:00. Safe when repeated:
   * the limit that was set first for the occasion stays.
   * @throws DomainError LIMIT_INVALID, CASE_UNKNOWN
   */
  async execute(limit: HandlingLimit): Promise<{ dueAt: string; warnAt: string }> {
    const { caseId, workingDays, basis, basisZh, basisEn, round, occasion, part = 'lead' } = limit;
    const startsAt = this.clock.now();
    const time = await this.workingTimes.ofMatter(caseId);
    const { at, provisional } =
      limit.dueAt === undefined
        ? time.calendar.addWorkingDays(startsAt, workingDays)
        : { at: limit.dueAt, provisional: false };
    if (provisional) {
      this.logger.warn('A limit runs into a year whose holidays are not in the working calendar');
    }
    const step = part === 'lead' ? 'handling' : 'coHandling';
    const article = part === 'lead' ? 'QY23.3, ZJ34.1' : 'QY26.1, ZJ33.2, BH18.1';
    const held = await this.unitOfWork.run(async (manager) => {
      const kept = { caseId, step, occasion, startsAt, dueAt: at, provisional };
      const set = await this.timeLimits.set(manager, {
        ...kept,
        ...{ article, basis, basisZh, basisEn, endedAt: null },
        // A day that the authority named follows no calendar.
        term: { amount: limit.dueAt === undefined ? workingDays : 0, unit: 'workingDays' },
      });
      if (!set.created) return set;
      if (part === 'co') {
        await this.audit.record(manager, {
          ...{ action: 'limit.set', outcome: 'done', caseId, article },
          newValue: { step, startsAt: toLocalIso(startsAt), dueAt: toLocalIso(set.dueAt) },
          detail: { workingDays, basis, provisional, round },
        });
        return set;
      }
      const before = await this.progress.limited(manager, caseId, set.dueAt);
      await this.audit.record(manager, {
        action: 'case.limited',
        outcome: 'done',
        caseId,
        article,
        oldValue: { dueAt: before === null ? null : toLocalIso(before) },
        newValue: { dueAt: toLocalIso(set.dueAt) },
        detail: { workingDays, basis, provisional, round },
      });
      return set;
    });
    const warnAt = warnBefore(held.startsAt, held.dueAt);
    return { dueAt: toLocalIso(held.dueAt), warnAt: toLocalIso(warnAt) };
  }
}
