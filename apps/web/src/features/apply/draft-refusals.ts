import { ProblemError, type FieldProblem } from '../../api/problem';

/** What a draft was refused for, by the place of the item that it is about; field names are those of one item. */
export function refusalsOf(error: unknown): ReadonlyMap<number, readonly FieldProblem[]> {
  const refusals = new Map<number, FieldProblem[]>();
  for (const problem of error instanceof ProblemError ? error.fields : []) {
    const [, place, field = ''] = /^items\.(\d+)(?:\.(.+))?$/.exec(problem.field) ?? [];
    if (place === undefined) continue;
    const at = Number(place);
    refusals.set(at, [...(refusals.get(at) ?? []), { ...problem, field }]);
  }
  return refusals;
}
