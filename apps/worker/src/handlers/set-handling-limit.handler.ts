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

/** `round` and `part` are missing in cases that were opened under earlier diagrams, which had one of each. */
const job = defineJob({
  type: JobTypes.LimitsSetHandlingLimit,
  input: z.object({
    caseId: z.uuid(),
    limit: z.object({
      workingDays: z.number().int().min(0),
      basis: z.string(),
      basisZh: z.string(),
      basisEn: z.string(),
      dueAt: z.iso.datetime({ offset: true }).nullish(),
    }),
    round: z.number().int().min(1).default(1),
    part: z.enum(['lead', 'co']).nullish(),
    partId: z.uuid().nullish(),
  }),
  output: z.object({ dueAt: z.string(), warnAt: z.string() }),
});

/** Safe when repeated by the part, or the element's key: a limit that was set stays. */
@JobHandler(job)
@Injectable()
export class SetHandlingLimitHandler implements HandlesJob<typeof job> {
  constructor(private readonly setHandlingLimit: SetHandlingLimit) {}

  async handle(
    { caseId, limit, round, part, partId }: JobInput<typeof job>,
    { elementInstanceKey }: JobContext,
  ): Promise<JobResult<typeof job>> {
    return complete(
      await this.setHandlingLimit.execute({
        ...{ caseId, round, ...limit },
        dueAt: limit.dueAt == null ? undefined : new Date(limit.dueAt),
        part: part ?? 'lead',
        occasion: partId ?? elementInstanceKey,
      }),
    );
  }
}
