import { articlesIn } from '@grid/process-contract';

/** What the lists of a city rest on. */
const LISTS = 'QY20.2, XX13.1, BH12.1, ZJ12.1, NB11.1';

/** The provision that a city's list rests on; empty for a city whose text is not known. */
export function articleOfLists(cityKey: string): string {
  return articlesIn(cityKey, LISTS) ?? '';
}
