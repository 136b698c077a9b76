import type { EntityManager } from 'typeorm';
import type { Subject } from '../domain/subject';
import { openValue, sealValue } from '../infrastructure/seals';
import type { Rings } from '../infrastructure/vault-keys';
import { keyOf, type Written } from './write-values';

interface Row {
  readonly id: string;
  readonly field: string;
  readonly sealed: Buffer;
}

/**
 * Seals values of one subject anew under the key of another, in the rows in which they stand: nothing of them is left
 * with the first, and what was found by a value's digest is found with the second.
 * @throws DomainError PERSONAL_DATA_ERASED, PERSONAL_DATA_KEY_MISSING, PERSONAL_DATA_DAMAGED
 */
export async function moveValues(
  manager: EntityManager,
  { master }: Rings,
  from: Subject,
  to: Subject,
  fields: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, Written>> {
  if (fields.length === 0) return new Map();
  const oldKey = await keyOf(manager, master, from);
  const newKey = await keyOf(manager, master, to);
  const rows: Row[] = await manager.query(
    `SELECT id, field, sealed FROM personal_data.value
     WHERE subject_id = $1 AND field = ANY($2::text[]) ORDER BY id FOR UPDATE`,
    [from.id, fields],
  );
  const moved = rows.map(({ id, field, sealed }) => {
    const { value } = openValue(oldKey, from.id, field, sealed);
    return { id, field, ...sealValue(newKey, to.id, field, value) };
  });
  await manager.query(
    `UPDATE personal_data.value v
     SET subject_id = $1, sealed = n.sealed, commitment = n.commitment, written_at = $5
     FROM unnest($2::uuid[], $3::bytea[], $4::text[]) AS n (id, sealed, commitment)
     WHERE v.id = n.id`,
    [
      to.id,
      moved.map(({ id }) => id),
      moved.map(({ sealed }) => sealed),
      moved.map(({ commitment }) => commitment),
      at,
    ],
  );
  await manager.query(
    'UPDATE personal_data.blind_index SET subject_id = $1 WHERE value_id = ANY($2::uuid[])',
    [to.id, moved.map(({ id }) => id)],
  );
  return new Map(moved.map(({ id, field, commitment }) => [field, { valueId: id, commitment }]));
}
