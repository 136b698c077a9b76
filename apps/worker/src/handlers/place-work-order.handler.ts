import { Injectable } from '@nestjs/common';
import { ReworkNotes } from '@grid/case-file';
import { ORDER_KINDS, PlaceWorkOrder } from '@grid/department';
import { URGENCIES } from '@grid/intake';
import { Clock } from '@grid/kernel';
import { ReckonLimit } from '@grid/limits';
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
import { officeLimits } from './office-limits';

/** Round, kind, urgency and what tells of parts are missing in cases that were opened under earlier diagrams. */
const job = defineJob({
  type: JobTypes.DepartmentPlaceWorkOrder,
  input: z.object({
    caseId: z.uuid(),
    departmentCode: z.string(),
    dueAt: z.iso.datetime({ offset: true }),
    round: z.number().int().min(1).default(1),
    orderKind: z.enum(ORDER_KINDS).default('first'),
    urgency: z.enum(URGENCIES).optional(),
    part: z.enum(['lead', 'co']).nullish(),
    partId: z.uuid().nullish(),
    dispatchAuthority: z.string().nullish(),
    limits: officeLimits.default([]),
  }),
  output: z.object({ workOrderId: z.string() }),
});

/**
 * Safe when repeated by the work order's id, which the department takes as idempotency key. What is dispatched again after
 * a study of an objection is binding (QY26.2).
 */
@JobHandler(job)
@Injectable()
export class PlaceWorkOrderHandler implements HandlesJob<typeof job> {
  constructor(
    private readonly placeWorkOrder: PlaceWorkOrder,
    private readonly notes: ReworkNotes,
    private readonly reckon: ReckonLimit,
    private readonly clock: Clock,
  ) {}

  async handle({
    dueAt,
    limits,
    orderKind: kind,
    ...order
  }: JobInput<typeof job>): Promise<JobResult<typeof job>> {
    try {
      const reworkNote = await this.notes.of(order.caseId, kind);
      const binding = kind === 'redispatch';
      const from = this.clock.now();
      const { caseId } = order;
      const objecting = { caseId, step: 'objection', limits, from } as const;
      const objectUntil = (await this.reckon.until(objecting)) ?? undefined;
      return complete(
        await this.placeWorkOrder.execute({
          ...order,
          ...{ kind, binding, reworkNote, objectUntil },
          dueAt: new Date(dueAt),
        }),
      );
    } catch (error) {
      return departmentTrouble(error);
    }
  }
}
