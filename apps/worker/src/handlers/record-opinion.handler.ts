import { Injectable } from '@nestjs/common';
import { POSITIONS, RecordOpinion } from '@grid/jurisdiction';
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
  type: JobTypes.JurisdictionRecordOpinion,
  input: z.object({
    caseId: z.uuid(),
    disputeId: z.uuid(),
    departmentCode: z.string(),
    position: z.enum(POSITIONS),
  }),
  output: z.object({}),
});

/** Safe when repeated: a department is heard once. */
@JobHandler(job)
@Injectable()
export class RecordOpinionHandler implements HandlesJob<typeof job> {
  constructor(private readonly recordOpinion: RecordOpinion) {}

  async handle(input: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    const { disputeId, departmentCode, position } = input;
    await this.recordOpinion.execute({ disputeId, departmentCode, position });
    return complete({});
  }
}
