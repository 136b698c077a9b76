import { LIMIT_UNITS } from '@grid/limits';
import { z } from 'zod';

/** The rows that the table `officeLimits` or `listLimits` gave, as the process holds them. */
export const officeLimits = z.array(
  z.object({
    step: z.string(),
    amount: z.number().int().min(1),
    unit: z.enum(LIMIT_UNITS),
    article: z.string(),
    basis: z.enum(['law', 'sample']),
    basisZh: z.string(),
    basisEn: z.string(),
  }),
);
