import { Injectable } from '@nestjs/common';
import { CloseCase } from '@grid/intake';
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
  type: JobTypes.IntakeCloseCase,
  input: z.object({ caseId: z.uuid() }),
  output: z.object({ archiveNumber: z.string() }),
});

/** Safe when repeated by the case's own state: the file keeps its number. */
@JobHandler(job)
@Injectable()
export class CloseCaseHandler implements HandlesJob<typeof job> {
  constructor(private readonly closeCase: CloseCase) {}

  async handle({ caseId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    return complete(await this.closeCase.execute(caseId));
  }
}
