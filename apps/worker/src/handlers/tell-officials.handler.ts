import { Injectable } from '@nestjs/common';
import { TellOfficials } from '@grid/case-file';
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

const job = defineJob({
  type: JobTypes.NoticeTellOfficials,
  input: z.object({
    caseId: z.uuid(),
    groups: z.array(z.string()),
    dueAt: z.string().nullable(),
  }),
  output: z.object({}),
});
const headers = z.object({
  about: z.enum(['limitNear', 'limitPassed', 'handedUp', 'majorIncident']),
  step: z.string(),
});

/** Safe when repeated by the element's key: each is told once. */
@JobHandler(job)
@Injectable()
export class TellOfficialsHandler implements HandlesJob<typeof job> {
  constructor(private readonly tellOfficials: TellOfficials) {}

  async handle(input: JobInput<typeof job>, context: JobContext): Promise<JobResult<typeof job>> {
    const occasion = context.elementInstanceKey;
    await this.tellOfficials.execute({ ...input, ...headers.parse(context.headers), occasion });
    return complete({});
  }
}
