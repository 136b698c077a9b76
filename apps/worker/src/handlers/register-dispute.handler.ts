import { Injectable } from '@nestjs/common';
import { RegisterDispute } from '@grid/jurisdiction';
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
  type: JobTypes.JurisdictionRegisterDispute,
  input: z.object({ caseId: z.uuid(), workOrderId: z.uuid(), dispatchAuthority: z.string() }),
  output: z.object({ disputeId: z.string(), authority: z.string(), bounces: z.number() }),
});

/** Safe when repeated: a work order has one dispute. */
@JobHandler(job)
@Injectable()
export class RegisterDisputeHandler implements HandlesJob<typeof job> {
  constructor(private readonly registerDispute: RegisterDispute) {}

  async handle(input: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    return complete(await this.registerDispute.execute(input));
  }
}
