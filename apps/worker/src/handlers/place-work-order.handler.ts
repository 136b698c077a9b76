import { Injectable } from '@nestjs/common';
import {
  DepartmentRefusedError,
  DepartmentUnavailableError,
  PlaceWorkOrder,
} from '@grid/department';
import {
  type HandlesJob,
  JobHandler,
  type JobInput,
  type JobResult,
  complete,
  defineJob,
  giveUp,
  tryLater,
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

/**
 * Safe when repeated by the work order's id, which the department takes as idempotency key. A department that is away
 * is waited for however long it takes; what it refuses a person has to look into.
 */
@JobHandler(job)
@Injectable()
export class PlaceWorkOrderHandler implements HandlesJob<typeof job> {
  constructor(private readonly placeWorkOrder: PlaceWorkOrder) {}

  async handle({ dueAt, ...order }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    try {
      return complete(await this.placeWorkOrder.execute({ ...order, dueAt: new Date(dueAt) }));
    } catch (error) {
      if (error instanceof DepartmentUnavailableError) {
        const { code, reason, retryAfterMs } = error;
        return tryLater({ message: `${code}: ${reason}`, atLeastMs: retryAfterMs });
      }
      if (error instanceof DepartmentRefusedError) return giveUp(`${error.code}: ${error.refusal}`);
      throw error;
    }
  }
}
