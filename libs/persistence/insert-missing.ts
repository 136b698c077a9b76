import type { EntityManager, ObjectLiteral } from 'typeorm';

/** Inserts the rows whose key is not there yet; what is there stays as it is. For what comes with the software. */
export async function insertMissing(
  manager: EntityManager,
  entity: new () => ObjectLiteral,
  rows: readonly object[],
): Promise<void> {
  await manager.createQueryBuilder().insert().into(entity).values(rows).orIgnore().execute();
}
