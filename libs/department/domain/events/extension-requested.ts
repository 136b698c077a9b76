import { z } from 'zod';
import { eventBase, moment, text } from './event-base';

/** The department asks for more time (BH19). */
export const extensionRequested = eventBase.extend({
  type: z.literal('workOrder.extensionRequested'),
  requestedUntil: moment,
  reason: text(1000),
});

export type ExtensionRequested = z.infer<typeof extensionRequested>;
