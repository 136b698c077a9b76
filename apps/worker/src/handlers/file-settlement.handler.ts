import { Injectable } from '@nestjs/common';
import { FileSettlement } from '@grid/intake';
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
  type: JobTypes.IntakeFileSettlement,
  input: z.object({ caseId: z.uuid() }),
  output: z.object({ caseNumber: z.string() }),
});

/** Safe when repeated by the case's own state: it keeps the number it was given. */
@JobHandler(job)
@Injectable()
export class FileSettlementHandler implements HandlesJob<typeof job> {
  constructor(private readonly fileSettlement: FileSettlement) {}

  async handle({ caseId }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    return complete(await this.fileSettlement.execute(caseId));
  }
}
