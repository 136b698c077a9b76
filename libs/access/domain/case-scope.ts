import { areaPrefix } from '@grid/directory';
import type { Actor } from './actor';

/** Which cases an actor sees: whatever one of its parts covers; a part that is null covers none. */
export interface CaseScope {
  /** The account whose own reports are seen. */
  readonly reporterId: string | null;
  /** The beginning of the division codes that are seen; within them only `gridCodes`, unless that is null. */
  readonly areaPrefix: string | null;
  readonly gridCodes: readonly string[] | null;
  /** The organisation whose work orders are seen with their cases. */
  readonly departmentCode: string | null;
  /** Whose tasks are seen with their cases: open ones of the group, and those the account decided under the post. */
  readonly tasks: {
    readonly group: string;
    readonly postId: string;
    readonly accountId: string;
  } | null;
  /** The account to which cases were copied. */
  readonly copiedTo: string | null;
}

/**
 * The scope of an actor by what the post allows. A city's or province's code loses its trailing zeros, so that it is
 * the beginning of its parts.
 */
export function caseScope({ accountId, post, permissions }: Actor): CaseScope {
  const readsArea = post !== null && permissions.has('case.readArea');
  const readsDepartment = post !== null && permissions.has('case.readDepartment');
  const readsTasks = post !== null && permissions.has('case.readTasks');
  return {
    reporterId: permissions.has('case.readOwn') ? accountId : null,
    areaPrefix: readsArea ? areaPrefix(post.areaCode) : null,
    gridCodes: readsArea ? post.gridCodes : null,
    departmentCode: readsDepartment ? post.organisationCode : null,
    tasks: readsTasks ? { group: post.group, postId: post.id, accountId } : null,
    copiedTo: permissions.has('case.readOwn') ? accountId : null,
  };
}
