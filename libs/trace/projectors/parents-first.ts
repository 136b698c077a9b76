import type { ProcessInstanceRow } from '../domain/rows';

/** Cuts a batch's instances into steps, so that a child is written after a parent that came in the same batch. */
export function parentsFirst(
  rows: readonly ProcessInstanceRow[],
): readonly (readonly ProcessInstanceRow[])[] {
  const steps: ProcessInstanceRow[][] = [];
  const stepOf = new Map<string, number>();
  for (const row of rows) {
    const parentStep =
      row.parent_key === null ? undefined : stepOf.get(identity(row, row.parent_key));
    const step = parentStep === undefined ? 0 : parentStep + 1;
    stepOf.set(identity(row, row.key), step);
    (steps[step] ??= []).push(row);
  }
  return steps;
}

function identity(row: ProcessInstanceRow, key: string): string {
  return `${row.generation}/${key}`;
}
