import type { EntityManager } from 'typeorm';

/** An element instance that holds others: a call, an embedded sub-process or a process. */
export interface Scope {
  readonly scopeKey: string;
  readonly processInstanceKey: string;
}

/**
 * Lets an act that is to end a scope, and the record that tells of the scope's end, wait for each other until the
 * transaction ends: whichever comes second sees the first.
 */
export async function lockScope(manager: EntityManager, scopeKey: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1::bigint)', [scopeKey]);
}

/** Whether the engine has left a scope, by its records themselves, of which the read model may not know yet. */
export async function hasEnded(
  manager: EntityManager,
  { processInstanceKey, scopeKey }: Scope,
): Promise<boolean> {
  const [row]: { left: boolean }[] = await manager.query('SELECT engine.has_left($1, $2) AS left', [
    processInstanceKey,
    scopeKey,
  ]);
  return row?.left === true;
}
