import type { OrderPart, WorkOrderOutcome } from '@grid/dispatch';

/** answered: by its department; released: no longer asked to help; closed: ended with the lead's part; replaced: another leads. */
export type PartEnd = 'answered' | 'released' | 'closed' | 'replaced';

/** The part of one department in the handling of a round. The lead that the dispatch named has a row once it is replaced. */
export interface Part {
  readonly id: string;
  readonly round: number;
  readonly part: OrderPart;
  readonly departmentCode: string;
  /** Null while it lasts. */
  readonly endKind: PartEnd | null;
}

/** The co-handlers of a round that have still to answer. */
export function openCoHandlers<P extends Part>(parts: readonly P[]): readonly P[] {
  return parts.filter(({ part, endKind }) => part === 'co' && endKind === null);
}

/**
 * Whether a lead's answer waits: what the lead calls done counts only once every co-handler has answered or was
 * released. What it could not do, or objects to, ends the help at once (default: no text says which comes first).
 */
export function waitsForOthers(outcome: WorkOrderOutcome | null, open: readonly Part[]): boolean {
  return outcome === 'done' && open.length > 0;
}

/** A department that a dispatch wants to help, and in how many working days; null for the lead's own limit. */
export interface CoDepartment {
  readonly departmentCode: string;
  readonly workingDays: number | null;
}

/**
 * Whom a round calls: every department that was named, once, but neither the lead itself nor one that has done its
 * share in an earlier round.
 */
export function calledCoHandlers(
  named: readonly CoDepartment[],
  leadCode: string,
  doneBefore: ReadonlySet<string>,
): readonly CoDepartment[] {
  const seen = new Set([leadCode, ...doneBefore]);
  return named.filter(({ departmentCode }) => {
    if (seen.has(departmentCode)) return false;
    seen.add(departmentCode);
    return true;
  });
}
