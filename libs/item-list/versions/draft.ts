import type { EntityManager } from 'typeorm';
import type { ItemFacts } from '../domain/application';

/** A matter in a draft. */
export interface DraftItem extends ItemFacts {
  /** The law that allows this one though the negative list keeps it off (XX14). */
  readonly lawCited: string | null;
}

/** A version of a list as it is being drawn up. */
export interface Draft {
  /** The first day it is meant for; it begins on the day it is put in force where that is later. */
  readonly validFrom: string;
  readonly items: readonly DraftItem[];
  readonly savedAt: Date;
}

interface DraftRow extends Omit<Draft, 'items'> {
  /** One that was saved before each item cited its own law says nothing of it. */
  readonly items: readonly (ItemFacts & Partial<DraftItem>)[];
}

/** Null before anything was saved. */
export async function draftOf(manager: EntityManager, proceedingId: string): Promise<Draft | null> {
  const rows: DraftRow[] = await manager.query(
    `SELECT valid_from::text AS "validFrom", items, saved_at AS "savedAt"
     FROM item_list.draft WHERE proceeding_id = $1`,
    [proceedingId],
  );
  const [row] = rows;
  if (row === undefined) return null;
  return { ...row, items: row.items.map((item) => ({ ...item, lawCited: item.lawCited ?? null })) };
}
