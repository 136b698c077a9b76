import { Injectable } from '@nestjs/common';
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
import { ReportLate } from '@grid/supervision';
import { z } from 'zod';

const job = defineJob({
  type: JobTypes.SupervisionReportLate,
  input: z.object({
    caseId: z.uuid(),
    workOrderId: z.uuid(),
    departmentCode: z.string(),
    dispatchAuthority: z.string(),
    dueAt: z.iso.datetime({ offset: true }),
  }),
  output: z.object({}),
});

/** Safe when repeated by the element's key: a lateness is found once for each. */
@JobHandler(job)
@Injectable()
export class ReportLateHandler implements HandlesJob<typeof job> {
  constructor(private readonly reportLate: ReportLate) {}

  async handle(
    { dueAt, ...late }: JobInput<typeof job>,
    { elementInstanceKey: occasion }: JobContext,
  ): Promise<JobResult<typeof job>> {
    await this.reportLate.execute({ ...late, dueAt: new Date(dueAt), occasion });
    return complete({});
  }
}
