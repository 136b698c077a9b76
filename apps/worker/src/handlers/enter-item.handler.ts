import { Injectable } from '@nestjs/common';
import { EnterItem } from '@grid/item-list';
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
  type: JobTypes.ItemListEnterItem,
  input: z.object({ caseId: z.uuid() }),
  output: z.object({}),
});

/** Safe when repeated: an application enters its item once. */
@JobHandler(job)
@Injectable()
export class EnterItemHandler implements HandlesJob<typeof job> {
  constructor(private readonly enterItem: EnterItem) {}

  async handle({ caseId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    await this.enterItem.execute(caseId);
    return complete({});
  }
}
