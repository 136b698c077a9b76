import { Injectable } from '@nestjs/common';
import { RecordVerification } from '@grid/intake';
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
  type: JobTypes.IntakeRecordVerification,
  input: z.object({
    caseId: z.uuid(),
    round: z.number().int().min(1),
    verification: z.enum(['passed', 'failed']),
  }),
  output: z.object({}),
});

/** Safe when repeated: one result is kept for each round. */
@JobHandler(job)
@Injectable()
export class RecordVerificationHandler implements HandlesJob<typeof job> {
  constructor(private readonly recordVerification: RecordVerification) {}

  async handle({
    caseId,
    round,
    verification: outcome,
  }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    await this.recordVerification.execute({ caseId, round, outcome });
    return complete({});
  }
}
