import { Injectable } from '@nestjs/common';
import { PutVersionInForce } from '@grid/item-list';
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
  type: JobTypes.ItemListPutVersionInForce,
  input: z.object({ caseId: z.uuid() }),
  output: z.object({}),
});

/** Safe when repeated: a version comes into force once. */
@JobHandler(job)
@Injectable()
export class PutVersionInForceHandler implements HandlesJob<typeof job> {
  constructor(private readonly putVersionInForce: PutVersionInForce) {}

  async handle({ caseId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    await this.putVersionInForce.execute(caseId);
    return complete({});
  }
}
