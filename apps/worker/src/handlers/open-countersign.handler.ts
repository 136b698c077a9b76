import { Injectable } from '@nestjs/common';
import { COUNTERSIGN_RULES, OpenCountersign } from '@grid/human-task';
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
  type: JobTypes.HumanTaskOpenCountersign,
  input: z.object({
    caseId: z.uuid(),
    participants: z.array(z.string()),
    rule: z.enum(COUNTERSIGN_RULES),
    ratio: z.number().nullable(),
    requestId: z.uuid().nullable(),
  }),
  output: z.object({ countersignId: z.string() }),
});

/** Safe when repeated by the key of the process instance: it runs one countersign. */
@JobHandler(job)
@Injectable()
export class OpenCountersignHandler implements HandlesJob<typeof job> {
  constructor(private readonly openCountersign: OpenCountersign) {}

  async handle(
    input: JobInput<typeof job>,
    { processInstanceKey }: JobContext,
  ): Promise<JobResult<typeof job>> {
    return complete(await this.openCountersign.execute({ ...input, processInstanceKey }));
  }
}
