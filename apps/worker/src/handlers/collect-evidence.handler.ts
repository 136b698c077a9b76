import { Injectable } from '@nestjs/common';
import { CollectEvidence } from '@grid/department';
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
import { departmentTrouble } from './department-trouble';

const job = defineJob({
  type: JobTypes.DepartmentCollectEvidence,
  input: z.object({ caseId: z.uuid(), workOrderId: z.uuid() }),
  output: z.object({}),
});

/** Safe when repeated: a piece that was kept is not fetched again. */
@JobHandler(job)
@Injectable()
export class CollectEvidenceHandler implements HandlesJob<typeof job> {
  constructor(private readonly collectEvidence: CollectEvidence) {}

  async handle({ workOrderId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    try {
      await this.collectEvidence.execute({ workOrderId });
      return complete({});
    } catch (error) {
      return departmentTrouble(error);
    }
  }
}
