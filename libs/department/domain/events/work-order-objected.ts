import { z } from 'zod';
import { eventBase, moment, text } from './event-base';

/** The department holds that the matter is not its duty, and says why and on which provisions (QY26.2). */
export const workOrderObjected = eventBase.extend({
  type: z.literal('workOrder.objected'),
  reason: text(2000),
  legalBasis: text(1000),
  objectedAt: moment,
});

export type WorkOrderObjected = z.infer<typeof workOrderObjected>;
