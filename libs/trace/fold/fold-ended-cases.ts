import { foldCase } from './fold-case';
import type { Folding, RootInstance } from './folding';

/** How many cases a round looked at and how many it folded. */
export interface FoldOutcome {
  readonly looked: number;
  readonly folded: number;
}

/** Folds at most `limit` cases that ended before `endedBefore`, the longest ended first, unless told to stop. */
export async function foldEndedCases(
  folding: Folding,
  endedBefore: Date,
  limit: number,
  stopping: () => boolean = () => false,
): Promise<FoldOutcome> {
  const roots = await folding.dataSource.query<RootInstance[]>(
    `SELECT generation, key AS "rootKey" FROM trace.process_instance
     WHERE ended_at IS NOT NULL AND NOT folded AND key = root_key AND ended_at < $1
     ORDER BY ended_at, generation, key LIMIT $2`,
    [endedBefore, limit],
  );
  let folded = 0;
  for (const root of roots) {
    if (stopping()) break;
    if (await foldCase(folding, root)) folded += 1;
  }
  return { looked: roots.length, folded };
}
