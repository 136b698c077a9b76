import type { EntityManager } from 'typeorm';
import type { ItemFacts } from '../domain/application';

/** A version of a list as it is being drawn up. */
export interface Draft {
  /** The first day it is meant for; it begins on the day it is put in force where that is later. */
  readonly validFrom: string;
  readonly items: readonly ItemFacts[];
  readonly savedAt: Date;
}

/** Null before anything was saved. */
export async function draftOf(manager: EntityManager, proceedingId: string): Promise<Draft | null> {
  const rows: Draft[] = await manager.query(
    `SELECT valid_from::text AS "validFrom", items, saved_at AS "savedAt"
     FROM item_list.draft WHERE proceeding_id = $1`,
    [proceedingId],
  );
  return rows[0] ?? null;
}
