import type { EntityManager } from 'typeorm';
import type { Subject } from '../domain/subject';

/** Takes values out of the vault with their places in the blind index; the key of the subject stays for the others. */
export async function removeValues(
  manager: EntityManager,
  { id }: Subject,
  fields: readonly string[],
): Promise<void> {
  await manager.query(
    `DELETE FROM personal_data.blind_index WHERE value_id IN (
       SELECT id FROM personal_data.value WHERE subject_id = $1 AND field = ANY($2::text[]))`,
    [id, fields],
  );
  await manager.query(
    'DELETE FROM personal_data.value WHERE subject_id = $1 AND field = ANY($2::text[])',
    [id, fields],
  );
}
