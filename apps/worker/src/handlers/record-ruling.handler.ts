import { Injectable } from '@nestjs/common';
import { RecordRuling } from '@grid/jurisdiction';
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
  type: JobTypes.JurisdictionRecordRuling,
  input: z.object({ caseId: z.uuid(), disputeId: z.uuid(), departmentCode: z.string() }),
  output: z.object({}),
});

/** Safe when repeated: a dispute is ruled on once. */
@JobHandler(job)
@Injectable()
export class RecordRulingHandler implements HandlesJob<typeof job> {
  constructor(private readonly recordRuling: RecordRuling) {}

  async handle({
    disputeId,
    departmentCode,
  }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    await this.recordRuling.execute(disputeId, departmentCode);
    return complete({});
  }
}
