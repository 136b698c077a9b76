import { everyOf, type Answer, type Query, type Schemas } from './contract';
import { get, post } from './http';
import type { Page } from './page';

/** Who stands in for whom, and when. */
export type Absence = Schemas['SubstitutionResponse'];
export type NewAbsence = Schemas['SubstitutionRequest'];
export type ArrangeablePost = Schemas['ArrangeablePostResponse'];
export type Candidate = Schemas['CandidateResponse'];

export type AbsenceReason = Absence['reason'];
export const ABSENCE_REASONS = everyOf<AbsenceReason>()([
  'leave',
  'businessTrip',
  'training',
  'secondment',
  'other',
]);

export type AbsenceListState = NonNullable<Query<'listSubstitutions'>['state']>;
export const ABSENCE_LIST_STATES = everyOf<AbsenceListState>()(['current', 'ended']);

export function readAbsences(
  state: AbsenceListState,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Absence>> {
  return get<Answer<'listSubstitutions'>>('/substitutions', { state, cursor, limit: 50 }, signal);
}

/** The posts for whose holders I may arrange it, my own first. */
export async function findArrangeablePosts(
  q: string,
  signal?: AbortSignal,
): Promise<readonly ArrangeablePost[]> {
  const query = { q: q.trim() || undefined };
  return (await get<Answer<'listArrangeablePosts'>>('/substitutions/posts', query, signal)).items;
}

/** Who could stand in for the holder of a post on these days. */
export async function findSubstitutes(
  postId: string,
  query: Query<'listSubstitutes'>,
  signal?: AbortSignal,
): Promise<readonly Candidate[]> {
  const path = `/posts/${postId}/substitutes`;
  return (await get<Answer<'listSubstitutes'>>(path, { ...query }, signal)).items;
}

export function arrangeAbsence(absence: NewAbsence): Promise<unknown> {
  return post('/substitutions', absence);
}

export function endAbsence(id: string): Promise<unknown> {
  return post(`/substitutions/${id}/end`);
}
