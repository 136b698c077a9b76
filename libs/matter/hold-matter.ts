import { DomainError } from '@grid/kernel';
import type { EntityManager } from 'typeorm';

/**
 * Sees to it that a matter is there, and holds its row until the transaction ends.
 * @throws DomainError CASE_UNKNOWN
 */
export async function holdMatter(manager: EntityManager, id: string): Promise<void> {
  for (const table of ['intake.incident_case', 'item_list.proceeding']) {
    const rows: unknown[] = await manager.query(
      `SELECT id FROM ${table} WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
    );
    if (rows.length > 0) return;
  }
  throw new DomainError('notFound', 'CASE_UNKNOWN', {
    zh: '没有找到该案件或事项办理。',
    en: 'There is no such case or proceeding.',
  });
}
