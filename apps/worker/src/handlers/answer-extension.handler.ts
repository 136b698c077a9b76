import { Injectable } from '@nestjs/common';
import { DecideExtension } from '@grid/department';
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
  type: JobTypes.DepartmentAnswerExtension,
  input: z.object({
    caseId: z.uuid(),
    extensionId: z.uuid(),
    extensionOutcome: z.enum(['grant', 'refuse']),
  }),
  output: z.object({}),
});

/** Safe when repeated: a request is decided once, and the department told until it was taken. */
@JobHandler(job)
@Injectable()
export class AnswerExtensionHandler implements HandlesJob<typeof job> {
  constructor(private readonly decideExtension: DecideExtension) {}

  async handle({
    extensionId,
    extensionOutcome,
  }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    try {
      await this.decideExtension.execute({ extensionId, granted: extensionOutcome === 'grant' });
      return complete({});
    } catch (error) {
      return departmentTrouble(error);
    }
  }
}
