import { areaPrefix } from '@grid/directory';
import type { Actor } from './actor';

/** Which cases an actor sees: those reported by the account, and those of an area by its code's beginning. */
export interface CaseScope {
  readonly accountId: string;
  readonly areaPrefix: string | null;
}

/** The scope of an actor; a city's or province's code loses its trailing zeros, so that it is the beginning of its parts. */
export function caseScope(actor: Actor): CaseScope {
  const area =
    actor.permissions.has('case.readArea') && actor.post !== null ? actor.post.areaCode : null;
  return { accountId: actor.accountId, areaPrefix: area === null ? null : areaPrefix(area) };
}
