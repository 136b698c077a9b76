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
import { IssueSupervision } from '@grid/supervision';
import { z } from 'zod';
import { departmentTrouble } from './department-trouble';

const job = defineJob({
  type: JobTypes.SupervisionIssueSupervision,
  input: z.object({
    caseId: z.uuid(),
    workOrderId: z.uuid(),
    departmentCode: z.string(),
    supervisor: z.string(),
    dueAt: z.iso.datetime({ offset: true }),
  }),
  output: z.object({ supervisionId: z.string() }),
});

/** Safe when repeated by the element's key: one order is issued for each. */
@JobHandler(job)
@Injectable()
export class IssueSupervisionHandler implements HandlesJob<typeof job> {
  constructor(private readonly issueSupervision: IssueSupervision) {}

  async handle(
    { dueAt, ...order }: JobInput<typeof job>,
    { elementInstanceKey: occasion }: JobContext,
  ): Promise<JobResult<typeof job>> {
    try {
      return complete(
        await this.issueSupervision.execute({ ...order, dueAt: new Date(dueAt), occasion }),
      );
    } catch (error) {
      return departmentTrouble(error);
    }
  }
}
