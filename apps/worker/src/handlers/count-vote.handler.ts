import { Injectable } from '@nestjs/common';
import { CountVote } from '@grid/human-task';
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
  type: JobTypes.HumanTaskCountVote,
  input: z.object({ countersignId: z.uuid(), voteId: z.uuid(), vote: z.enum(['agree', 'refuse']) }),
  output: z.object({}),
});

/** Safe when repeated: a seat votes once. */
@JobHandler(job)
@Injectable()
export class CountVoteHandler implements HandlesJob<typeof job> {
  constructor(private readonly countVote: CountVote) {}

  async handle(input: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    await this.countVote.execute(input);
    return complete({});
  }
}
