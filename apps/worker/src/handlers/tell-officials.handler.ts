import { Injectable } from '@nestjs/common';
import { OFFICIAL_NOTICES, TellOfficials } from '@grid/case-file';
import { MovedLimits } from '@grid/deadlines';
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
  about: z.enum(OFFICIAL_NOTICES),
  step: z.string(),
});

/**
 * Safe when repeated by the element's key: each is told once. That a limit has passed which moved while its task stood
 * there is told by the watch (`libs/deadlines`), when it has passed; to wait here would hold up the process.
 */
@JobHandler(job)
@Injectable()
export class TellOfficialsHandler implements HandlesJob<typeof job> {
  constructor(
    private readonly tellOfficials: TellOfficials,
    private readonly moved: MovedLimits,
  ) {}

  async handle(input: JobInput<typeof job>, context: JobContext): Promise<JobResult<typeof job>> {
    const occasion = context.elementInstanceKey;
    const { about, step } = headers.parse(context.headers);
    const { caseId, dueAt } = input;
    const isPassing = about === 'limitPassed' && dueAt !== null;
    if (isPassing && (await this.moved.hasMoved(caseId, step, new Date(dueAt)))) {
      return complete({});
    }
    await this.tellOfficials.execute({ ...input, about, step, occasion });
    return complete({});
  }
}
