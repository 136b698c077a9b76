import { Injectable } from '@nestjs/common';
import { EndItem } from '@grid/item-list';
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
  type: JobTypes.ItemListEndItem,
  input: z.object({ caseId: z.uuid() }),
  output: z.object({}),
});

/** Safe when repeated: an application ends its item once. */
@JobHandler(job)
@Injectable()
export class EndItemHandler implements HandlesJob<typeof job> {
  constructor(private readonly endItem: EndItem) {}

  async handle({ caseId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    await this.endItem.execute(caseId);
    return complete({});
  }
}
