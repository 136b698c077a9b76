import { Injectable } from '@nestjs/common';
import { RecordPublication } from '@grid/item-list';
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
  type: JobTypes.ItemListRecordPublication,
  input: z.object({ caseId: z.uuid() }),
  output: z.object({}),
});

/** Safe when repeated: a publication is recorded once. */
@JobHandler(job)
@Injectable()
export class RecordPublicationHandler implements HandlesJob<typeof job> {
  constructor(private readonly recordPublication: RecordPublication) {}

  async handle({ caseId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    await this.recordPublication.execute(caseId);
    return complete({});
  }
}
