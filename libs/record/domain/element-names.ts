import { elements } from '@grid/process-contract';

interface Names {
  readonly nameZh: string;
  readonly nameEn: string;
}

/** Entries hold the id of a step and not of its diagram: ids of steps say what they do, and are the same in all of them. */
const names: ReadonlyMap<string, Names> = new Map(
  Object.values(elements).flatMap((process) => Object.entries<Names>(process)),
);

/** What a step of a diagram is called. */
export function elementNames(elementId: string | null): Names | undefined {
  return elementId === null ? undefined : names.get(elementId);
}
