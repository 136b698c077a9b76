import type { QueryClient, QueryKey } from '@tanstack/react-query';

import type { Told } from '../api/events';

const EVERYTHING: readonly QueryKey[] = [
  ['case'],
  ['cases'],
  ['proceedings'],
  ['tasks'],
  ['task'],
  ['notices'],
  ['orders'],
];

/** What was read and has to be read again. */
function keysOf(told: Told): readonly QueryKey[] {
  switch (told.what) {
    case 'case':
      return [['case', told.caseId], ['cases'], ['proceedings']];
    case 'tasks':
      return [['tasks'], ['task']];
    case 'notices':
      return [['notices']];
    case 'orders':
      return [['orders']];
    case 'all':
      return EVERYTHING;
  }
}

/** Reads again what is shown of it; the rest when it is shown next. */
export function lookAgain(client: QueryClient, told: readonly Told[]): void {
  const keys = new Map(told.flatMap(keysOf).map((key) => [JSON.stringify(key), key]));
  for (const queryKey of keys.values()) void client.invalidateQueries({ queryKey });
}
