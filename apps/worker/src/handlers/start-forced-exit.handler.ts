import { Injectable } from '@nestjs/common';
import { StartForcedExit } from '@grid/item-list';
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
  type: JobTypes.ItemListStartForcedExit,
  input: z.object({ caseId: z.uuid() }),
  output: z.object({}),
});

/** Safe when repeated: a failed rectification starts one exit. */
@JobHandler(job)
@Injectable()
export class StartForcedExitHandler implements HandlesJob<typeof job> {
  constructor(private readonly startForcedExit: StartForcedExit) {}

  async handle({ caseId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    await this.startForcedExit.execute(caseId);
    return complete({});
  }
}
