import { Injectable } from '@nestjs/common';
import { CallCoHandlers } from '@grid/joint-handling';
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
  type: JobTypes.JointHandlingCallCoHandlers,
  input: z.object({
    caseId: z.uuid(),
    round: z.number().int().min(1),
    departmentCode: z.string(),
    coDepartments: z.array(
      z.object({ departmentCode: z.string(), workingDays: z.number().int().min(1).nullable() }),
    ),
    leadRule: z.object({
      value: z.string(),
      article: z.string().nullable(),
      basis: z.enum(['law', 'setting', 'default']),
    }),
    limit: z.object({ workingDays: z.number().int().min(1) }),
  }),
  output: z.object({}),
});

/** Safe when repeated by case and round: a round is opened once. */
@JobHandler(job)
@Injectable()
export class CallCoHandlersHandler implements HandlesJob<typeof job> {
  constructor(private readonly callCoHandlers: CallCoHandlers) {}

  async handle(input: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    const { caseId, round, departmentCode: leadCode, coDepartments: named } = input;
    const { leadRule: rule, limit } = input;
    const { workingDays } = limit;
    await this.callCoHandlers.execute({ caseId, round, leadCode, named, rule, workingDays });
    return complete({});
  }
}
