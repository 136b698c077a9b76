import { Injectable } from '@nestjs/common';
import { RecordFiling } from '@grid/item-list';
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
  type: JobTypes.ItemListRecordFiling,
  input: z.object({ caseId: z.uuid() }),
  output: z.object({}),
});

/** Safe when repeated: a filing is recorded once. */
@JobHandler(job)
@Injectable()
export class RecordFilingHandler implements HandlesJob<typeof job> {
  constructor(private readonly recordFiling: RecordFiling) {}

  async handle({ caseId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    await this.recordFiling.execute(caseId);
    return complete({});
  }
}
