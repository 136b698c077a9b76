import { createHash } from 'node:crypto';

/**
 * A number from 0 to 99 that belongs to a case for good and says nothing of it, so that a table can sample by a rate:
 * a rate of 20 takes the buckets below 20.
 */
export function sampleBucket(caseId: string): number {
  return createHash('sha256').update(caseId).digest().readUInt32BE() % 100;
}
