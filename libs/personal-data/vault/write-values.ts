import type { KeyObject } from 'node:crypto';
import { newId } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { type IndexKind, searchForm } from '../domain/index-kind';
import type { NewValue } from '../domain/personal-value';
import type { Subject } from '../domain/subject';
import { vaultErrors } from '../domain/vault-errors';
import {
  newSubjectKey,
  openSubjectKey,
  type SealedValue,
  sealValue,
} from '../infrastructure/seals';
import type { Rings } from '../infrastructure/vault-keys';

/** Where a value lies, and what may stand for it on record. */
export interface Written {
  readonly valueId: string;
  readonly commitment: string;
}

interface Stored extends Written {
  readonly replaced: boolean;
}

/**
 * Seals values of one subject; a field that was there gets the new value, and nothing of the old one stays.
 * @throws DomainError PERSONAL_DATA_ERASED, PERSONAL_DATA_KEY_MISSING
 */
export async function writeValues(
  manager: EntityManager,
  { master, index }: Rings,
  subject: Subject,
  values: readonly NewValue[],
  at: Date,
): Promise<ReadonlyMap<string, Written>> {
  if (values.length === 0) return new Map();
  const key = await keyOf(manager, master, subject);
  const sealed = values.map(({ field, value }) => sealValue(key, subject.id, field, value));
  const rows = await store(manager, subject, values, sealed, at);
  const digests = values.flatMap(({ field, value, index: kind }) => {
    const row = rows.get(field);
    const form = kind === undefined ? null : searchForm(kind, value);
    if (row === undefined || kind === undefined || form === null) return [];
    return [{ valueId: row.valueId, kind, digest: digestOf(index, kind, form) }];
  });
  const replaced = [...rows.values()].filter((row) => row.replaced).map((row) => row.valueId);
  await storeDigests(manager, index, subject, replaced, digests);
  return rows;
}

/** The subject's key, made at its first value; the row is kept from being erased until the transaction ends. */
export async function keyOf(
  manager: EntityManager,
  master: Rings['master'],
  { kind, id }: Subject,
): Promise<KeyObject> {
  const made = newSubjectKey(master, id);
  const inserted: unknown[] = await manager.query(
    `INSERT INTO personal_data.subject_key (subject_id, subject_kind, master_key_id, sealed_key)
     VALUES ($1, $2, $3, $4) ON CONFLICT (subject_id) DO NOTHING RETURNING subject_id`,
    [id, kind, master.currentId, made.sealed],
  );
  if (inserted.length > 0) return made.key;
  const rows: { sealed: Buffer | null }[] = await manager.query(
    `SELECT sealed_key AS sealed FROM personal_data.subject_key
     WHERE subject_id = $1 FOR KEY SHARE`,
    [id],
  );
  const sealed = rows[0]?.sealed;
  if (sealed == null) throw vaultErrors.erased();
  return openSubjectKey(master, id, sealed);
}

async function store(
  manager: EntityManager,
  subject: Subject,
  values: readonly NewValue[],
  sealed: readonly SealedValue[],
  at: Date,
): Promise<ReadonlyMap<string, Stored>> {
  const rows: (Stored & { field: string })[] = await manager.query(
    `INSERT INTO personal_data.value (id, subject_id, field, sealed, commitment, written_at)
     SELECT id, $1, field, sealed, commitment, $6
     FROM unnest($2::uuid[], $3::text[], $4::bytea[], $5::text[]) AS n (id, field, sealed, commitment)
     ON CONFLICT (subject_id, field) DO UPDATE
       SET sealed = excluded.sealed, commitment = excluded.commitment, written_at = excluded.written_at
     RETURNING id AS "valueId", field, commitment, xmax <> 0 AS replaced`,
    [
      subject.id,
      values.map(() => newId()),
      values.map(({ field }) => field),
      sealed.map((value) => value.sealed),
      sealed.map((value) => value.commitment),
      at,
    ],
  );
  return new Map(rows.map(({ field, ...row }) => [field, row]));
}

async function storeDigests(
  manager: EntityManager,
  ring: Rings['index'],
  subject: Subject,
  replaced: readonly string[],
  digests: readonly { valueId: string; kind: IndexKind; digest: Buffer }[],
): Promise<void> {
  if (replaced.length > 0) {
    await manager.query('DELETE FROM personal_data.blind_index WHERE value_id = ANY($1::uuid[])', [
      replaced,
    ]);
  }
  if (digests.length === 0) return;
  await manager.query(
    `INSERT INTO personal_data.blind_index (value_id, subject_id, kind, key_id, digest)
     SELECT value_id, $1, kind, $2, digest
     FROM unnest($3::uuid[], $4::text[], $5::bytea[]) AS n (value_id, kind, digest)`,
    [
      subject.id,
      ring.currentId,
      digests.map(({ valueId }) => valueId),
      digests.map(({ kind }) => kind),
      digests.map(({ digest }) => digest),
    ],
  );
}

/** The digest names the kind, so that a number is not found as a name. */
export function digestOf(
  ring: Rings['index'],
  kind: IndexKind,
  form: string,
  keyId?: string,
): Buffer {
  return ring.digest(`${kind}:${form}`, keyId);
}
