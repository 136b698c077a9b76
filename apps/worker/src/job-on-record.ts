import { Injectable } from '@nestjs/common';
import { AuditService, runInRequest } from '@grid/audit';
import { DomainError } from '@grid/kernel';
import { type JobInHand, type JobOutcome, JobSurroundings } from '@grid/orchestration';
import { elementInfo } from '@grid/process-contract';

/** Lets what a job records name its step, and puts a job on record that was refused or failed. */
@Injectable()
export class JobOnRecord extends JobSurroundings {
  constructor(private readonly audit: AuditService) {
    super();
  }

  override around(job: JobInHand, work: () => Promise<JobOutcome>): Promise<JobOutcome> {
    const { jobKey, bpmnProcessId, elementId } = job.context;
    const article = elementInfo(bpmnProcessId, elementId)?.article ?? null;
    const request = { requestId: `job ${jobKey}`, sourceAddress: null };
    return runInRequest({ ...request, step: { elementId, article } }, async () => {
      try {
        const outcome = await work();
        if (outcome.kind === 'giveUp') await this.record(job, 'refused', codeOf(outcome.message));
        return outcome;
      } catch (error) {
        await this.record(job, 'failed', error instanceof DomainError ? error.code : 'INTERNAL');
        throw error;
      }
    });
  }

  private record(
    { type, input, context }: JobInHand,
    outcome: 'refused' | 'failed',
    code: string,
  ): Promise<void> {
    const { caseId } = input;
    return this.audit.recordAlone({
      action: `job.${type}`,
      outcome,
      code,
      caseId: typeof caseId === 'string' ? caseId : undefined,
      detail: { jobKey: context.jobKey, retries: context.retries },
    });
  }
}

/** The code at the beginning of a message; what follows are another system's words. */
function codeOf(message: string): string {
  return /^[A-Z][A-Z_]*/.exec(message)?.[0] ?? 'REFUSED';
}
