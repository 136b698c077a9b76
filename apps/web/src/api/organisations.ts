import { everyOf, type Answer, type Query, type Schemas } from './contract';
import { get, patch, post } from './http';
import { readAll } from './page';

/** An organisation as administrators see it. */
export type Organisation = Schemas['OrganisationResponse'];
export type OrganisationKind = Organisation['kind'];
export const ORGANISATION_KINDS = everyOf<OrganisationKind>()([
  'gridAuthority',
  'department',
  'serviceUnit',
  'partyCommittee',
  'government',
]);

export type NewOrganisation = Schemas['NewOrganisationRequest'];
export type OrganisationChange = Schemas['OrganisationChangeRequest'];

/** Those of one division, or those in whose names the words are found. */
export type OrganisationFilter = Pick<Query<'listOrganisations'>, 'area' | 'q' | 'ended'>;

const OFFERED = 50;

/** All that the filter finds. */
export function readOrganisations(
  filter: OrganisationFilter,
  signal?: AbortSignal,
): Promise<readonly Organisation[]> {
  return readAll((cursor) =>
    get<Answer<'listOrganisations'>>('/organisations', { ...filter, cursor, limit: 200 }, signal),
  );
}

/** The first ones in whose names the words are found. */
export async function findOrganisations(
  q: string,
  signal?: AbortSignal,
): Promise<readonly Organisation[]> {
  const query = { q: q.trim() || undefined, limit: OFFERED };
  return (await get<Answer<'listOrganisations'>>('/organisations', query, signal)).items;
}

export async function addOrganisation(organisation: NewOrganisation): Promise<string> {
  return (await post<Answer<'addOrganisation'>>('/organisations', organisation)).code;
}

export function changeOrganisation(code: string, change: OrganisationChange): Promise<unknown> {
  return patch(`/organisations/${code}`, change);
}
