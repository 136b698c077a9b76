import { Injectable, Logger } from '@nestjs/common';
import { AuditService, currentRequest } from '@grid/audit';
import { errorForLog } from '@grid/config';
import { TaskWhereabouts } from '@grid/human-task';
import type { RefusalFacts } from '@grid/kernel';
import type { Request } from 'express';
import { Counter } from 'prom-client';
import { type Act, actOf } from './act';
import { belongsOnRecord } from './belongs-on-record';

const turnedAway = new Counter({
  name: 'grid_requests_refused_total',
  help: 'Requests that were refused or failed, by status and whether the record has them',
  labelNames: ['status', 'recorded'],
});

/** How a request was answered that was refused or failed. */
interface Problem {
  readonly status: number;
  readonly code: string;
  readonly facts: RefusalFacts;
}

/** Puts an act on record that was refused or failed; an act that succeeds is put there by whoever carries it out. */
@Injectable()
export class RefusalsOnRecord {
  private readonly logger = new Logger(RefusalsOnRecord.name);

  constructor(
    private readonly audit: AuditService,
    private readonly tasks: TaskWhereabouts,
  ) {}

  /** Never rejects: an answer that says why is better than none, also when the record cannot be written. */
  async note(request: Request, problem: Problem): Promise<void> {
    const act = actOf(request);
    const { actor, serviceClientId } = currentRequest() ?? {};
    const known = (actor ?? serviceClientId) !== undefined;
    const recorded =
      act !== undefined && belongsOnRecord(request.method, problem.status, known, act.target);
    turnedAway.inc({ status: problem.status, recorded: String(recorded) });
    if (!recorded) return;
    try {
      await this.record(act, problem);
    } catch (error) {
      this.logger.error({ error: errorForLog(error) }, 'A refusal could not be put on record');
    }
  }

  private async record(act: Act, { status, code, facts }: Problem): Promise<void> {
    const { caseId, taskKey, others } = act.target;
    const task = taskKey === undefined ? null : await this.tasks.of(taskKey);
    await this.audit.recordAlone({
      action: act.operationId,
      outcome: status >= 500 ? 'failed' : 'refused',
      code,
      caseId: caseId ?? task?.caseId,
      taskKey,
      elementId: task?.elementId,
      article: facts.article ?? task?.article ?? undefined,
      detail: {
        ...others,
        ...facts.detail,
        ...(code === 'FORBIDDEN' && { requires: act.requires }),
      },
    });
  }
}
