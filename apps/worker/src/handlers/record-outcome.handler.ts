import { Injectable } from '@nestjs/common';
import { PROCEEDING_OUTCOMES, RecordOutcome } from '@grid/item-list';
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
  type: JobTypes.ItemListRecordOutcome,
  input: z.object({ caseId: z.uuid(), outcome: z.enum(PROCEEDING_OUTCOMES) }),
  output: z.object({}),
});

/** Safe when repeated: the first outcome stays. */
@JobHandler(job)
@Injectable()
export class RecordOutcomeHandler implements HandlesJob<typeof job> {
  constructor(private readonly recordOutcome: RecordOutcome) {}

  async handle({ caseId, outcome }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    await this.recordOutcome.execute(caseId, outcome);
    return complete({});
  }
}
