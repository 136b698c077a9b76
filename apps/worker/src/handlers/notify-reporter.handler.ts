import { Injectable } from '@nestjs/common';
import { TellReporter } from '@grid/case-file';
import {
  type HandlesJob,
  JobHandler,
  type JobInput,
  type JobResult,
  complete,
  defineJob,
} from '@grid/orchestration';
import { JobTypes } from '@grid/process-contract';
import { z } from 'zod';

const job = defineJob({
  type: JobTypes.NoticeNotifyReporter,
  input: z.object({ caseId: z.uuid() }),
  output: z.object({}),
});

/** Safe when repeated by the case's own state; the reporter is told once. */
@JobHandler(job)
@Injectable()
export class NotifyReporterHandler implements HandlesJob<typeof job> {
  constructor(private readonly tellReporter: TellReporter) {}

  async handle({ caseId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    await this.tellReporter.execute(caseId);
    return complete({});
  }
}
