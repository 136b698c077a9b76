import { z } from 'zod';
import { eventBase, moment, text } from './event-base';

/** Somebody in the department has the work in hand (ZJ34.1). */
export const workOrderAccepted = eventBase.extend({
  type: z.literal('workOrder.accepted'),
  handlerName: text(50),
  acceptedAt: moment,
});

export type WorkOrderAccepted = z.infer<typeof workOrderAccepted>;
