import type { EntityManager } from 'typeorm';
import type { ItemFacts } from '../domain/application';
import { type ListOwner, itemIn, versionOn } from '../change-list/list-rows';

/**
 * A draft's items with what became of the list since the draft was saved: an item that entered or was adjusted
 * meanwhile is there as it was granted, one that left is not. Nothing that was decided is undone by an older draft.
 *
 * @param day the day on which the list is looked at, YYYY-MM-DD
 */
export async function withMeanwhile(
  manager: EntityManager,
  owner: ListOwner,
  draft: { readonly items: readonly ItemFacts[]; readonly savedAt: Date },
  day: string,
): Promise<readonly ItemFacts[]> {
  const version = await versionOn(manager, owner, day);
  if (version === null) return draft.items;
  const changed: { code: string }[] = await manager.query(
    `SELECT DISTINCT code FROM item_list.item
     WHERE list_id = $1 AND proceeding_id IS NOT NULL
       AND (recorded_at > $2 OR superseded_at > $2) ORDER BY code`,
    [version.id, draft.savedAt],
  );
  const codes = new Set(changed.map(({ code }) => code));
  const kept = draft.items.filter(({ code }) => !codes.has(code));
  const now = await Promise.all([...codes].map((code) => itemIn(manager, version.id, code)));
  return [...kept, ...now.filter((item) => item !== null)];
}
