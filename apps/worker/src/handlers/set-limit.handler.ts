import { Injectable } from '@nestjs/common';
import { OFFICE_STEPS, SetLimit } from '@grid/limits';
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
import { officeLimits } from './office-limits';

const instant = z.iso
  .datetime({ offset: true })
  .nullable()
  .transform((iso) => (iso === null ? null : new Date(iso)));
const job = defineJob({
  type: JobTypes.LimitsSetLimit,
  input: z.object({
    caseId: z.uuid(),
    limits: officeLimits,
    from: instant,
    endedAt: instant,
  }),
  output: z.object({ dueAt: z.string() }),
});
const headers = z.object({ step: z.enum(OFFICE_STEPS) });

/** Safe when repeated by the element's key: a limit that was set stays. */
@JobHandler(job)
@Injectable()
export class SetLimitHandler implements HandlesJob<typeof job> {
  constructor(private readonly setLimit: SetLimit) {}

  async handle(input: JobInput<typeof job>, context: JobContext): Promise<JobResult<typeof job>> {
    const { step } = headers.parse(context.headers);
    const occasion = context.elementInstanceKey;
    return complete(await this.setLimit.execute({ ...input, step, occasion }));
  }
}
