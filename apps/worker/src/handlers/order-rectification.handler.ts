import { Injectable } from '@nestjs/common';
import { OrderRectification } from '@grid/item-list';
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
  type: JobTypes.ItemListOrderRectification,
  input: z.object({ caseId: z.uuid() }),
  output: z.object({ dueAt: z.string(), departmentGroups: z.array(z.string()).readonly() }),
});

/** Safe when repeated: an order is issued once for each term. */
@JobHandler(job)
@Injectable()
export class OrderRectificationHandler implements HandlesJob<typeof job> {
  constructor(private readonly orderRectification: OrderRectification) {}

  async handle({ caseId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    return complete(await this.orderRectification.execute(caseId));
  }
}
