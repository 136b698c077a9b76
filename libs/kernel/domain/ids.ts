import { createHash, randomUUID } from 'node:crypto';

/** A new random identifier (UUID version 4). */
export function newId(): string {
  return randomUUID();
}

/** The same identifier for the same name in the same scope (UUID version 5 layout), for rows that are made again. */
export function stableId(scope: string, name: string): string {
  const bytes = createHash('sha1').update(`${scope}:${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
