import { Injectable } from '@nestjs/common';
import { RecordOpinion } from '@grid/jurisdiction';
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
  type: JobTypes.JurisdictionRecordSilence,
  input: z.object({ caseId: z.uuid(), disputeId: z.uuid(), departmentCode: z.string() }),
  output: z.object({}),
});

/** Safe when repeated: what a department said before its time passed stays. */
@JobHandler(job)
@Injectable()
export class RecordSilenceHandler implements HandlesJob<typeof job> {
  constructor(private readonly recordOpinion: RecordOpinion) {}

  async handle(input: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    const { disputeId, departmentCode } = input;
    await this.recordOpinion.execute({ disputeId, departmentCode, position: null });
    return complete({});
  }
}
