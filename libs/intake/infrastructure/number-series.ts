import type { EntityManager } from 'typeorm';

/**
 * The next running number of a series in a year. Taken inside the caller's transaction, so a number is
 * neither skipped by a rollback nor given twice: the row is locked until the transaction ends.
 */
export async function nextNumber(
  manager: EntityManager,
  series: string,
  year: number,
): Promise<number> {
  const rows: { last: string }[] = await manager.query(
    `INSERT INTO intake.number_series AS s (series, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1
     RETURNING last`,
    [series, year],
  );
  return Number(rows[0]?.last);
}
