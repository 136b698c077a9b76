import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, DomainError, toLocalIso } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { limitOf, type OfficeLimit, type OfficeStep } from '../domain/office-limit';
import { TimeLimits } from '../infrastructure/time-limits';
import { WorkingTimes } from '../working-time/working-times';

/** A step of a case begins, and with it a limit. */
export interface SetLimitCommand {
  readonly caseId: string;
  readonly step: OfficeStep;
  /** The rows that the table gave for the case. */
  readonly limits: readonly OfficeLimit[];
  /** Since when it runs; now when null. */
  readonly from: Date | null;
  /** When the step was done, where it is done already: an upload that has come in (ZJ32). */
  readonly endedAt: Date | null;
  /** The engine's key of the element that asks: it is set once for each. */
  readonly occasion: string;
}

/** Starts the limit of a step of the office: upload, acceptance, dispatch, verification and the like (ZJ32, ZJ33.1, ZJ35). */
@Injectable()
export class SetLimit {
  constructor(
    private readonly workingTimes: WorkingTimes,
    private readonly timeLimits: TimeLimits,
    private readonly audit: AuditService,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated: the limit that was set first for the occasion stays.
   * @returns its end, ISO 8601 with +08:00
   * @throws DomainError CASE_UNKNOWN, LIMIT_MISSING when the table has no row for the step, LIMIT_INVALID
   */
  async execute(command: SetLimitCommand): Promise<{ dueAt: string }> {
    const { caseId, step, occasion, endedAt } = command;
    const limit = limitOf(command.limits, step);
    if (limit === null) throw limitMissing(step);
    const startsAt = command.from ?? this.clock.now();
    const time = await this.workingTimes.ofMatter(caseId);
    const { at, provisional } = time.dueAfter(startsAt, limit);
    return this.unitOfWork.run(async (manager) => {
      const { article, basis, basisZh, basisEn, amount, unit } = limit;
      const kept = { caseId, step, occasion, startsAt, dueAt: at, provisional, endedAt };
      const { dueAt, created } = await this.timeLimits.set(manager, {
        ...kept,
        ...{ article, basis, basisZh, basisEn, term: { amount, unit } },
      });
      if (created) {
        await this.audit.record(manager, {
          action: 'limit.set',
          outcome: 'done',
          caseId,
          article,
          newValue: { step, startsAt: toLocalIso(startsAt), dueAt: toLocalIso(dueAt) },
          detail: { basis, provisional, ...(endedAt && { late: endedAt > dueAt }) },
        });
      }
      return { dueAt: toLocalIso(dueAt) };
    });
  }
}

function limitMissing(step: string): DomainError {
  return new DomainError('conflict', 'LIMIT_MISSING', {
    zh: `时限表没有环节“${step}”的时限，请在决策表 officeLimits 中补充。`,
    en: `The table has no limit for the step ${step}. Please add it to the decision table officeLimits.`,
  });
}
