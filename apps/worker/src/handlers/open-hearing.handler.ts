import { Injectable } from '@nestjs/common';
import { OpenHearing } from '@grid/jurisdiction';
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
  type: JobTypes.JurisdictionOpenHearing,
  input: z.object({ caseId: z.uuid(), disputeId: z.uuid() }),
  output: z.object({ departments: z.array(z.string()).readonly(), authority: z.string() }),
});

/** Safe when repeated by the element's key: who is asked and who rules is settled once for each. */
@JobHandler(job)
@Injectable()
export class OpenHearingHandler implements HandlesJob<typeof job> {
  constructor(private readonly openHearing: OpenHearing) {}

  async handle(
    { disputeId }: JobInput<typeof job>,
    { elementInstanceKey: occasion }: JobContext,
  ): Promise<JobResult<typeof job>> {
    return complete(await this.openHearing.execute(disputeId, occasion));
  }
}
