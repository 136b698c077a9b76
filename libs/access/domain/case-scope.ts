import { areaPrefix } from '@grid/directory';
import type { Actor } from './actor';
import { type TaskScope, taskScope } from './task-scope';

/** Which cases an actor sees: whatever one of its parts covers; a part that is null covers none. */
export interface CaseScope {
  /** The account whose own reports are seen. */
  readonly reporterId: string | null;
  /** The beginning of the division codes that are seen; within them only `gridCodes`, unless that is null. */
  readonly areaPrefix: string | null;
  readonly gridCodes: readonly string[] | null;
  /** The organisation whose work orders are seen with their cases. */
  readonly departmentCode: string | null;
  readonly tasks: TaskScope | null;
  /** The account to which cases were copied. */
  readonly copiedTo: string | null;
}

/**
 * The scope of an actor by what the post allows. A city's or province's code loses its trailing zeros, so that it is
 * the beginning of its parts.
 */
export function caseScope(actor: Actor): CaseScope {
  const { accountId, post, permissions } = actor;
  const readsArea = post !== null && permissions.has('case.readArea');
  const readsDepartment = post !== null && permissions.has('case.readDepartment');
  return {
    reporterId: permissions.has('case.readOwn') ? accountId : null,
    areaPrefix: readsArea ? areaPrefix(post.areaCode) : null,
    gridCodes: readsArea ? post.gridCodes : null,
    departmentCode: readsDepartment ? post.organisationCode : null,
    tasks: permissions.has('case.readTasks') ? taskScope(actor) : null,
    copiedTo: permissions.has('case.readOwn') ? accountId : null,
  };
}
