import { ProblemError, type FieldProblem } from '../../api/problem';
import { withoutClause } from '../../ui/problem-text';

/** What a draft was refused for, by the place of the item that it is about; field names are those of one item. */
export function refusalsOf(error: unknown): ReadonlyMap<number, readonly FieldProblem[]> {
  const refusals = new Map<number, FieldProblem[]>();
  if (!(error instanceof ProblemError)) return refusals;
  for (const problem of error.fields) {
    const [, place, field = ''] = /^items\.(\d+)(?:\.(.+))?$/.exec(problem.field) ?? [];
    if (place === undefined) continue;
    const at = Number(place);
    const message = withoutClause(problem.message, error.problem.article);
    refusals.set(at, [...(refusals.get(at) ?? []), { ...problem, field, message }]);
  }
  return refusals;
}
