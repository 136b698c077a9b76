import { Injectable } from '@nestjs/common';
import { HandUpDispute } from '@grid/jurisdiction';
import {
  type HandlesJob,
  type JobContext,
  JobHandler,
  type JobInput,
  type JobResult,
  complete,
  defineJob,
} from '@grid/orchestration';
import { JobTypes } from '@grid/process-contract';
import { z } from 'zod';

const job = defineJob({
  type: JobTypes.JurisdictionHandUpDispute,
  input: z.object({ caseId: z.uuid(), disputeId: z.uuid() }),
  output: z.object({ authority: z.string() }),
});

/** Safe when repeated by the element's key: it is handed up once for each. */
@JobHandler(job)
@Injectable()
export class HandUpDisputeHandler implements HandlesJob<typeof job> {
  constructor(private readonly handUp: HandUpDispute) {}

  async handle(
    { disputeId }: JobInput<typeof job>,
    { elementInstanceKey: occasion }: JobContext,
  ): Promise<JobResult<typeof job>> {
    return complete(await this.handUp.execute(disputeId, occasion));
  }
}
