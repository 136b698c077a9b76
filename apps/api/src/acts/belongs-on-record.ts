import type { ActTarget } from './act-target';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What anybody on the network can bring about as often as he likes. */
const CHEAP = new Set([400, 401, 413, 415]);

/**
 * Whether a request that was refused or failed is put on record: of a known person every attempt to change something,
 * and every attempt to read what is not for him. Of an unknown caller only what came past the proof of who he is (a
 * department's signed answer to an order that is not there), so that nobody can flood the record; the rest is counted.
 * A wrong password is put on record where it is compared, and too many requests (429) never are.
 */
export function belongsOnRecord(
  method: string,
  status: number,
  knownActor: boolean,
  { caseId, taskKey }: ActTarget,
): boolean {
  if (status === 429) return false;
  if (READS.has(method)) {
    const hidden = status === 404 && (caseId !== undefined || taskKey !== undefined);
    return knownActor && (status === 403 || hidden);
  }
  return knownActor || !CHEAP.has(status);
}
