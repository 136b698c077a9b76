import { Injectable } from '@nestjs/common';
import { SetHandlingLimit } from '@grid/limits';
import {
  type HandlesJob,
  type JobContext,
  JobHandler,
  type JobInput,
  type JobResult,
  complete,
  defineJob,
} from '@grid/orchestration';
import { JobTypes } from '@grid/process-contract';
import { z } from 'zod';

/** `round` is missing in cases that were opened under the first diagram, which had one round. */
const job = defineJob({
  type: JobTypes.LimitsSetHandlingLimit,
  input: z.object({
    caseId: z.uuid(),
    limit: z.object({
      workingDays: z.number().int().min(0),
      basis: z.string(),
      basisZh: z.string(),
      basisEn: z.string(),
    }),
    round: z.number().int().min(1).default(1),
  }),
  output: z.object({ dueAt: z.string(), warnAt: z.string() }),
});

/** Safe when repeated by the element's key: a limit that was set stays. */
@JobHandler(job)
@Injectable()
export class SetHandlingLimitHandler implements HandlesJob<typeof job> {
  constructor(private readonly setHandlingLimit: SetHandlingLimit) {}

  async handle(
    { caseId, limit, round }: JobInput<typeof job>,
    { elementInstanceKey: occasion }: JobContext,
  ): Promise<JobResult<typeof job>> {
    return complete(await this.setHandlingLimit.execute({ caseId, round, occasion, ...limit }));
  }
}
