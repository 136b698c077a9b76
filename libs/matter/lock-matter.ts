import type { EntityManager } from 'typeorm';

/** Lets acts on one matter wait for each other until the transaction ends, so that the second sees what the first did. */
export async function lockMatter(manager: EntityManager, caseId: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('separation:' || $1, 0))`, [
    caseId,
  ]);
}
