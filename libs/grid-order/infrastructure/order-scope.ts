import { type Actor, type SqlCondition } from '@grid/access';
import { areaPrefix } from '@grid/directory';

/** The orders that a post gives or receives, as a condition: those to grids of its area or, where bound, to its own grids. */
export function visibleOrders(
  { post }: Actor,
  alias: string,
  firstParameter: number,
): SqlCondition {
  if (post === null) return { sql: 'false', parameters: [] };
  return {
    sql: `(starts_with(${alias}.grid_code, $${firstParameter}) AND
      ($${firstParameter + 1}::text[] IS NULL OR ${alias}.grid_code = ANY($${firstParameter + 1})))`,
    parameters: [areaPrefix(post.areaCode), post.gridCodes],
  };
}

/** Whether a grid is one of the post's: in its area and, where the post is bound to grids, among them. */
export function coversGrid({ post }: Actor, gridCode: string): boolean {
  if (post === null || !gridCode.startsWith(areaPrefix(post.areaCode))) return false;
  return post.gridCodes === null || post.gridCodes.includes(gridCode);
}
