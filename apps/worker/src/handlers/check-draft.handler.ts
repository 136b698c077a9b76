import { Injectable } from '@nestjs/common';
import { CheckDraft } from '@grid/item-list';
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
  type: JobTypes.ItemListCheckDraft,
  input: z.object({ caseId: z.uuid() }),
  output: z.object({ participants: z.array(z.string()).readonly() }),
});

/** Safe when repeated: it reads the draft and changes nothing. */
@JobHandler(job)
@Injectable()
export class CheckDraftHandler implements HandlesJob<typeof job> {
  constructor(private readonly checkDraft: CheckDraft) {}

  async handle({ caseId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    return complete(await this.checkDraft.execute(caseId));
  }
}
