import type { EntityManager } from 'typeorm';
import type { ItemFacts } from '../domain/application';
import {
  type Change,
  type ListOwner,
  addItem,
  endItemBefore,
  itemIn,
  versionsAfter,
} from './list-rows';

/** Lets what enters or is adjusted now be on every version that is on record for a later day too. */
export async function enterLater(
  manager: EntityManager,
  owner: ListOwner,
  facts: ItemFacts,
  article: string,
  change: Change,
): Promise<void> {
  for (const { id, validFrom } of await versionsAfter(manager, owner, change.day)) {
    const later = { ...change, day: validFrom };
    const drafted = await itemIn(manager, id, facts.code);
    if (drafted !== null) await endItemBefore(manager, drafted, later);
    await addItem(manager, id, facts, article, later);
  }
}

/** Takes what leaves now off every version that is on record for a later day too. */
export async function endLater(
  manager: EntityManager,
  owner: ListOwner,
  code: string,
  change: Change,
): Promise<void> {
  for (const { id, validFrom } of await versionsAfter(manager, owner, change.day)) {
    const drafted = await itemIn(manager, id, code);
    if (drafted !== null) await endItemBefore(manager, drafted, { ...change, day: validFrom });
  }
}
