import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { AuthenticatedRequest } from '@grid/access';
import { AuditService } from '@grid/audit';
import { Clock } from '@grid/kernel';
import { mergeMap, type Observable } from 'rxjs';
import { actOf } from './act';
import { RecentReadings } from './recent-readings';
import { RECORDS_READING } from './records-reading.decorator';
import { askedFor, readingFilter } from './reading-filter';

/**
 * Puts on record what those read who may read the record: auditors see much, so what they looked at is seen as well.
 * The same reading is put there once in ten minutes; the answer waits until it is.
 */
@Injectable()
export class ReadingInterceptor implements NestInterceptor {
  private readonly recent = new RecentReadings();

  constructor(
    private readonly reflector: Reflector,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const action = this.reflector.get<string | undefined>(RECORDS_READING, context.getHandler());
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    if (action === undefined || request.person?.actor.permissions.has('record.read') !== true) {
      return next.handle();
    }
    return next.handle().pipe(
      mergeMap(async (answer) => {
        await this.record(action, request);
        return answer as unknown;
      }),
    );
  }

  private async record(action: string, request: AuthenticatedRequest): Promise<void> {
    const { caseId, others } = actOf(request)?.target ?? { caseId: undefined, others: {} };
    const filter = readingFilter(request.query);
    const reading = JSON.stringify([
      request.person?.actor.accountId,
      action,
      caseId,
      others,
      askedFor(request.query),
    ]);
    const now = this.clock.now().getTime();
    if (!this.recent.isNew(reading, now)) return;
    await this.audit.recordAlone({
      action,
      outcome: 'done',
      caseId,
      detail: { ...others, ...(Object.keys(filter).length > 0 && { filter }) },
    });
    this.recent.remember(reading, now);
  }
}
