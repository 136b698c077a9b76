import { Injectable } from '@nestjs/common';
import { DepartmentUnavailableError, PlaceWorkOrder } from '@grid/department';
import {
  type HandlesJob,
  JobHandler,
  type JobInput,
  type JobResult,
  complete,
  defineJob,
  fail,
} from '@grid/orchestration';
import { JobTypes } from '@grid/process-contract';
import { z } from 'zod';

const job = defineJob({
  type: JobTypes.DepartmentPlaceWorkOrder,
  input: z.object({
    caseId: z.uuid(),
    departmentCode: z.string(),
    dueAt: z.iso.datetime({ offset: true }),
  }),
  output: z.object({ workOrderId: z.string() }),
});

/** Safe when repeated by the work order's id, which the department takes as idempotency key. */
@JobHandler(job)
@Injectable()
export class PlaceWorkOrderHandler implements HandlesJob<typeof job> {
  constructor(private readonly placeWorkOrder: PlaceWorkOrder) {}

  async handle({ dueAt, ...order }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    try {
      return complete(await this.placeWorkOrder.execute({ ...order, dueAt: new Date(dueAt) }));
    } catch (error) {
      if (error instanceof DepartmentUnavailableError) return fail({ message: error.code });
      throw error;
    }
  }
}
