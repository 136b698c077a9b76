import { z } from 'zod';
import { eventBase, moment, text } from './event-base';

const MOST_EVIDENCE = 9;

const evidence = z
  .array(
    z.object({
      evidenceId: z.uuid().toLowerCase(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  )
  .max(MOST_EVIDENCE)
  .refine((pieces) => new Set(pieces.map((p) => p.evidenceId)).size === pieces.length);

/** A department reports back, and names what it has to show (QY23.3). */
export const workOrderAnswered = eventBase.extend({
  type: z.literal('workOrder.answered'),
  outcome: z.enum(['done', 'notDone']),
  resultText: text(4000),
  answeredAt: moment,
  evidence: evidence.default([]),
});

export type WorkOrderAnswered = z.infer<typeof workOrderAnswered>;
