import type { DepartmentFunction } from './department-functions';

export type OrganisationKind = 'gridAuthority' | 'department' | 'serviceUnit';
export type OrganisationLevel = 'city' | 'county' | 'township';

/** The grid authority of a city, county or township (QY5.1). */
export function gridAuthorityCode(areaCode: string): string {
  return `${areaCode}-grid-authority`;
}

/** A linked department of a city or county (QY5.2). */
export function departmentCode(areaCode: string, departmentFunction: DepartmentFunction): string {
  return `${areaCode}-${departmentFunction}`;
}
