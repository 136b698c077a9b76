import { isPlainText } from '@grid/kernel';
import { z } from 'zod';
import { isReference } from './reference';

/** Text that says something. */
const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => /\S/.test(value) && isPlainText(value));

/** The event by which a department reports back. Fields that we do not know are left aside. */
export const workOrderAnswered = z.object({
  type: z.literal('workOrder.answered'),
  eventId: text(200),
  workOrderId: z.uuid(),
  reference: z.string().refine(isReference),
  outcome: z.enum(['done', 'notDone']),
  resultText: text(4000),
  answeredAt: z.iso.datetime({ offset: true }),
});

export type WorkOrderAnswered = z.infer<typeof workOrderAnswered>;
