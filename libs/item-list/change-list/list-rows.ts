import { newId } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { isOverlap, itemListErrors } from '../domain/item-list-errors';
import { type ItemFacts, SUPPORT_DUTIES } from '../domain/application';
import type { ListKind } from '../domain/list-kind';
import { validAt } from '../infrastructure/valid-at';

/** Whose list. */
export interface ListOwner {
  readonly areaCode: string;
  readonly kind: ListKind;
}

/** A version as the record has it now. */
export interface VersionRow {
  readonly rowId: string;
  readonly id: string;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** An item on a version as the record has it now. */
export interface ItemRow extends ItemFacts {
  readonly rowId: string;
  readonly listId: string;
  readonly article: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly proceedingId: string | null;
}

const VERSION = `l.row_id AS "rowId", l.id, l.version, l.valid_from::text AS "validFrom", l.valid_to::text AS "validTo"`;

const ITEM = `i.row_id AS "rowId", i.list_id AS "listId", i.code, i.name_zh AS "nameZh", i.name_en AS "nameEn",
  i.article, i.category_codes AS "categoryCodes", i.directory_code AS "directoryCode", i.nature,
  i.legal_basis AS "legalBasis", i.duty_holder AS "dutyHolder", i.division_of_duties AS "divisionOfDuties",
  coalesce(i.support, '{}') AS support, i.workload_hours_per_month::float AS "workloadHoursPerMonth",
  i.valid_from::text AS "validFrom", i.valid_to::text AS "validTo", i.proceeding_id AS "proceedingId"`;

/** Keeps changes of one owner's list apart until the transaction ends, so that each sees what the one before said. */
export async function lockList(
  manager: EntityManager,
  { areaCode, kind }: ListOwner,
): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('itemList:' || $1, 0))`, [
    `${areaCode}|${kind}`,
  ]);
}

/** The version in force on a day, as known now. */
export async function versionOn(
  manager: EntityManager,
  { areaCode, kind }: ListOwner,
  day: string,
): Promise<VersionRow | null> {
  const rows: VersionRow[] = await manager.query(
    `SELECT ${VERSION} FROM item_list.list l
     WHERE l.area_code = $1 AND l.kind = $2 AND ${validAt('l', '$3', 'NULL')}`,
    [areaCode, kind, day],
  );
  return rows[0] ?? null;
}

/** The item with this code in force on a day, as known now. */
export async function itemOn(
  manager: EntityManager,
  owner: ListOwner,
  code: string,
  day: string,
): Promise<ItemRow | null> {
  const rows: ItemRow[] = await manager.query(
    `SELECT ${ITEM} FROM item_list.list l JOIN item_list.item i ON i.list_id = l.id
     WHERE l.area_code = $1 AND l.kind = $2 AND i.code = $3
       AND ${validAt('l', '$4', 'NULL')} AND ${validAt('i', '$4', 'NULL')}`,
    [owner.areaCode, owner.kind, code, day],
  );
  return rows[0] ?? null;
}

/** Versions on record that begin after a day, as known now. */
export async function versionsAfter(
  manager: EntityManager,
  { areaCode, kind }: ListOwner,
  day: string,
): Promise<readonly VersionRow[]> {
  return manager.query(
    `SELECT ${VERSION} FROM item_list.list l
     WHERE l.area_code = $1 AND l.kind = $2 AND l.superseded_at IS NULL AND l.valid_from > $3
     ORDER BY l.valid_from`,
    [areaCode, kind, day],
  );
}

/** The item with this code on a version, as known now, that has no last day yet. */
export async function itemIn(
  manager: EntityManager,
  listId: string,
  code: string,
): Promise<ItemRow | null> {
  const rows: ItemRow[] = await manager.query(
    `SELECT ${ITEM} FROM item_list.item i
     WHERE i.list_id = $1 AND i.code = $2 AND i.superseded_at IS NULL AND i.valid_to IS NULL`,
    [listId, code],
  );
  return rows[0] ?? null;
}

/** What is to be put on record, by which proceeding and when. */
export interface Change {
  readonly proceedingId: string;
  readonly at: Date;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** The provision that items rest on in a city, from the version's own items or the change itself. */
export async function addItem(
  manager: EntityManager,
  listId: string,
  facts: ItemFacts,
  article: string,
  { proceedingId, at, day }: Change,
): Promise<string> {
  const rowId = newId();
  await refusingOverlaps(
    manager.query(
      `INSERT INTO item_list.item (row_id, list_id, code, name_zh, name_en, article, category_codes,
         directory_code, nature, legal_basis, duty_holder, division_of_duties, support,
         workload_hours_per_month, valid_from, recorded_at, proceeding_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        ...[rowId, listId, facts.code, facts.nameZh, facts.nameEn, article, facts.categoryCodes],
        ...[facts.directoryCode, facts.nature, facts.legalBasis, facts.dutyHolder],
        ...[facts.divisionOfDuties, JSON.stringify(facts.support), facts.workloadHoursPerMonth],
        ...[day, at, proceedingId],
      ],
    ),
  );
  for (const duty of SUPPORT_DUTIES) {
    const promised = facts.support[duty];
    if (promised === undefined) continue;
    await manager.query(
      `INSERT INTO item_list.support_duty (item_row_id, duty, promised, state, changed_at)
       VALUES ($1, $2, $3, 'owed', $4)`,
      [rowId, duty, promised, at],
    );
  }
  return rowId;
}

/** Lets an item be in force until the day before; one that came on that day leaves no day behind. */
export async function endItemBefore(
  manager: EntityManager,
  { rowId }: Pick<ItemRow, 'rowId'>,
  { proceedingId, at, day }: Change,
): Promise<void> {
  await manager.query('UPDATE item_list.item SET superseded_at = $2 WHERE row_id = $1', [
    rowId,
    at,
  ]);
  await manager.query(
    `INSERT INTO item_list.item (row_id, list_id, code, name_zh, name_en, article, category_codes,
       directory_code, nature, legal_basis, duty_holder, division_of_duties, support,
       workload_hours_per_month, valid_from, valid_to, recorded_at, proceeding_id)
     SELECT $2, list_id, code, name_zh, name_en, article, category_codes, directory_code, nature,
       legal_basis, duty_holder, division_of_duties, support, workload_hours_per_month, valid_from,
       $3::date - 1, $4, $5
     FROM item_list.item WHERE row_id = $1 AND valid_from < $3::date`,
    [rowId, newId(), day, at, proceedingId],
  );
}

async function refusingOverlaps<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isOverlap(error)) throw itemListErrors.versionOverlaps();
    throw error;
  }
}
