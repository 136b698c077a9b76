import type { Answer, Schemas } from './contract';
import { get, post } from './http';

/** A person who may take a waiting step only if the authority's head decides so. */
export type SeparationConflict = Schemas['SeparationConflictResponse'];
export type SeparationWaiver = Schemas['WaiveRequest'];

export async function readSeparationConflicts(
  caseId: string,
  signal?: AbortSignal,
): Promise<readonly SeparationConflict[]> {
  const path = `/cases/${encodeURIComponent(caseId)}/separation-conflicts`;
  return (await get<Answer<'listSeparationConflicts'>>(path, undefined, signal)).items;
}

export function waiveSeparation(caseId: string, waiver: SeparationWaiver): Promise<unknown> {
  return post(`/cases/${encodeURIComponent(caseId)}/separation-waivers`, waiver);
}
