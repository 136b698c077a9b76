import { createHash } from 'node:crypto';

/** SHA-256 over the fields in alphabetical order, so that the order in which a client writes them does not matter. */
export function bodyHash(body: object): string {
  const sorted = Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}
