import { isPlainText } from '@grid/kernel';
import { z } from 'zod';
import { isReference } from '../reference';

/** Text that says something. */
export const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => /\S/.test(value) && isPlainText(value));

/** A moment: ISO 8601 with an offset. */
export const moment = z.iso.datetime({ offset: true });

/** What every event says: which it is, of which of our orders, and under which number the department has it. */
export const eventBase = z.object({
  eventId: text(200),
  workOrderId: z.uuid(),
  reference: z.string().refine(isReference),
});
