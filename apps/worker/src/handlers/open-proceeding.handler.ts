import { Injectable } from '@nestjs/common';
import { OpenProceeding } from '@grid/item-list';
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
  type: JobTypes.ItemListOpenProceeding,
  input: z.object({ caseId: z.uuid() }),
  output: z.object({}),
});

/** Safe when repeated by the proceeding's own state: it keeps its number. */
@JobHandler(job)
@Injectable()
export class OpenProceedingHandler implements HandlesJob<typeof job> {
  constructor(private readonly openProceeding: OpenProceeding) {}

  async handle({ caseId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    await this.openProceeding.execute(caseId);
    return complete({});
  }
}
