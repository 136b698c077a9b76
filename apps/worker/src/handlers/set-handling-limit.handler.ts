import { Injectable } from '@nestjs/common';
import { SetHandlingLimit } from '@grid/limits';
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
  type: JobTypes.LimitsSetHandlingLimit,
  input: z.object({
    caseId: z.uuid(),
    limit: z.object({ workingDays: z.number().int().min(0), basis: z.string() }),
  }),
  output: z.object({ dueAt: z.string() }),
});

/** Safe when repeated: case and process both keep the last answer. */
@JobHandler(job)
@Injectable()
export class SetHandlingLimitHandler implements HandlesJob<typeof job> {
  constructor(private readonly setHandlingLimit: SetHandlingLimit) {}

  async handle({ caseId, limit }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    return complete(await this.setHandlingLimit.execute({ caseId, ...limit }));
  }
}
