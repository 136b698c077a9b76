import { newId } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import {
  type Change,
  type ListOwner,
  type VersionRow,
  versionOn,
  versionsAfter,
} from './list-rows';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Begins a version on a day: the one before ends the day before, and where one begins later already, this one ends the
 * day before that. One that begins on the same day is said anew, without items; the record keeps what it held.
 * @returns its id
 */
export async function beginVersion(
  manager: EntityManager,
  owner: ListOwner,
  change: Change,
): Promise<string> {
  const { proceedingId, at, day } = change;
  const before = await versionOn(manager, owner, day);
  if (before !== null && before.validFrom >= day) {
    await sayAnew(manager, before, before.validTo, change);
    await manager.query(
      `UPDATE item_list.item SET superseded_at = $2 WHERE list_id = $1 AND superseded_at IS NULL`,
      [before.id, at],
    );
    return before.id;
  }
  const [next] = await versionsAfter(manager, owner, day);
  if (before !== null) await sayAnew(manager, before, dayBefore(day), change);
  const id = newId();
  await manager.query(
    `INSERT INTO item_list.list (row_id, id, kind, area_code, version, valid_from, valid_to, recorded_at,
       proceeding_id, sample)
     SELECT $1, $2, $3, $4::text, coalesce(max(version), 0) + 1, $5, $6, $7, $8, false
     FROM item_list.list WHERE area_code = $4 AND kind = $3`,
    [
      ...[newId(), id, owner.kind, owner.areaCode, day],
      ...[next === undefined ? null : dayBefore(next.validFrom), at, proceedingId],
    ],
  );
  return id;
}

/** Says of a version that it is in force until another day; what was said of it before stays on record. */
async function sayAnew(
  manager: EntityManager,
  { rowId }: VersionRow,
  validTo: string | null,
  { proceedingId, at }: Change,
): Promise<void> {
  await manager.query('UPDATE item_list.list SET superseded_at = $2 WHERE row_id = $1', [
    rowId,
    at,
  ]);
  await manager.query(
    `INSERT INTO item_list.list (row_id, id, kind, area_code, version, valid_from, valid_to, recorded_at,
       proceeding_id, sample)
     SELECT $2, id, kind, area_code, version, valid_from, $3, $4, $5, sample
     FROM item_list.list WHERE row_id = $1`,
    [rowId, newId(), validTo, at, proceedingId],
  );
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
}
