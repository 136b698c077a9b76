import { DEFAULT_GROUND, OBJECTION_GROUND_CODES } from '@grid/dispatch';
import { z } from 'zod';
import { eventBase, moment, text } from './event-base';

/**
 * The department holds that the matter is not its duty, and says why and on which provisions (QY26.2). `ground` came
 * later than the contract's first version, so a system that does not send it is read as saying what QY26.2 says.
 */
export const workOrderObjected = eventBase.extend({
  type: z.literal('workOrder.objected'),
  ground: z.enum(OBJECTION_GROUND_CODES).default(DEFAULT_GROUND),
  reason: text(2000),
  legalBasis: text(1000),
  objectedAt: moment,
});

export type WorkOrderObjected = z.infer<typeof workOrderObjected>;
