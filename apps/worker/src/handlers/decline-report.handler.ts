import { Injectable } from '@nestjs/common';
import { TellDeclined } from '@grid/case-file';
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
  type: JobTypes.IntakeDeclineReport,
  input: z.object({ caseId: z.uuid() }),
  output: z.object({}),
});

/** Safe when repeated by the case's own state; the reporter is told once. */
@JobHandler(job)
@Injectable()
export class DeclineReportHandler implements HandlesJob<typeof job> {
  constructor(private readonly tellDeclined: TellDeclined) {}

  async handle({ caseId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    await this.tellDeclined.execute(caseId);
    return complete({});
  }
}
