import type { KeyObject } from 'node:crypto';
import { toLocalIso } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import type { PersonalValue } from '../domain/personal-value';
import { openSubjectKey, openValue } from '../infrastructure/seals';
import type { Rings } from '../infrastructure/vault-keys';

interface Row {
  readonly subjectId: string;
  readonly field: string;
  readonly sealed: Buffer | null;
  readonly sealedKey: Buffer | null;
  readonly erasedAt: Date | null;
  readonly ruleCode: string | null;
}

/** The values of many subjects in one query, opened. @throws DomainError PERSONAL_DATA_KEY_MISSING, PERSONAL_DATA_DAMAGED */
export async function readValues(
  manager: EntityManager,
  { master }: Rings,
  subjectIds: readonly string[],
  fields: readonly string[] | null,
): Promise<Map<string, Map<string, PersonalValue>>> {
  if (subjectIds.length === 0 || fields?.length === 0) return new Map();
  const rows: Row[] = await manager.query(
    `SELECT v.subject_id AS "subjectId", v.field, v.sealed, k.sealed_key AS "sealedKey",
       k.erased_at AS "erasedAt", k.rule_code AS "ruleCode"
     FROM personal_data.value v JOIN personal_data.subject_key k ON k.subject_id = v.subject_id
     WHERE v.subject_id = ANY($1::uuid[]) AND ($2::text[] IS NULL OR v.field = ANY($2))`,
    [subjectIds, fields],
  );
  const keys = new Map<string, KeyObject>();
  const values = new Map<string, Map<string, PersonalValue>>();
  for (const row of rows) {
    const ofSubject = values.get(row.subjectId) ?? new Map<string, PersonalValue>();
    values.set(row.subjectId, ofSubject.set(row.field, opened(row, keys, master)));
  }
  return values;
}

function opened(row: Row, keys: Map<string, KeyObject>, master: Rings['master']): PersonalValue {
  const { subjectId, field, sealed, sealedKey, erasedAt, ruleCode } = row;
  if (erasedAt !== null && ruleCode !== null)
    return { erased: { at: toLocalIso(erasedAt), ruleCode } };
  if (sealed === null || sealedKey === null) {
    throw new Error(`Neither there nor erased: ${subjectId} ${field}`);
  }
  const key = keys.get(subjectId) ?? openSubjectKey(master, subjectId, sealedKey);
  keys.set(subjectId, key);
  return { value: openValue(key, subjectId, field, sealed).value };
}
