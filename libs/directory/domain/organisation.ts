import type { AreaLevel } from './area-code';

/** What kinds of bodies take part, with their words in QY5, XX6 and XX13. */
export const ORGANISATION_KINDS = {
  gridAuthority: { zh: '网格化服务管理机构', en: 'grid authority' },
  department: { zh: '联动部门', en: 'linked department' },
  serviceUnit: { zh: '网格服务单位', en: 'grid service unit' },
  partyCommittee: { zh: '党委', en: 'Party committee' },
  government: { zh: '人民政府', en: 'government' },
} as const;

export type OrganisationKind = keyof typeof ORGANISATION_KINDS;

/** Who handles what is dispatched: linked departments, and the grid service units that take part (XX6.2, XX16.2). */
export const HANDLER_KINDS: readonly OrganisationKind[] = ['department', 'serviceUnit'];

export const handlesWork = (kind: OrganisationKind): boolean => HANDLER_KINDS.includes(kind);
export type OrganisationLevel = AreaLevel;

/** The body of an area that does this. */
export function organisationCode(areaCode: string, what: string): string {
  return `${areaCode}-${what}`;
}

/** Whether a text has the form of an organisation's code; whether there is one is another matter. */
export function isOrganisationCode(text: string): boolean {
  return /^\d{6,12}-[a-z0-9-]{1,40}$/.test(text);
}

/** What an organisation does: the part of its code that follows the area's. */
export function functionOf(organisation: {
  readonly code: string;
  readonly areaCode: string;
}): string {
  return organisation.code.slice(organisation.areaCode.length + 1);
}

/** The grid authority of a city, county or township (QY5.1). */
export function gridAuthorityCode(areaCode: string): string {
  return organisationCode(areaCode, 'grid-authority');
}
