import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { readItemLists, type ItemList, type ItemListKind } from '../../api/item-lists';
import { fromWallTime } from '../../format/time';
import { cityOf } from './city-of';
import type { ListsView } from './use-list-view';

const PLACES: Readonly<Record<ItemListKind, number>> = { list: 0, directory: 1, negative: 2 };

/** The lists that hold in an area, its own before those of its city. */
export function useLists({ area, day, known }: ListsView) {
  return useQuery({
    queryKey: ['lists', area, day, known],
    queryFn: async ({ signal }) => {
      const areas = [...new Set([area ?? '', cityOf(area ?? '')])];
      const knownAt = known === undefined ? undefined : fromWallTime(known);
      const lists = await Promise.all(
        areas.map((code) => readItemLists(code, day, knownAt, signal)),
      );
      return lists.flatMap(inOrder);
    },
    enabled: area !== undefined,
    placeholderData: keepPreviousData,
  });
}

function inOrder(lists: readonly ItemList[]): readonly ItemList[] {
  return [...lists].sort((one, other) => PLACES[one.kind] - PLACES[other.kind]);
}
