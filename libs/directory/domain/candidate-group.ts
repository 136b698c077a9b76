import { invalidField } from '@grid/kernel';
import { isRole, type Role } from './role';

/** Those who hold one role in one organisation; a user task names its group this way. */
export interface CandidateGroup {
  readonly organisationCode: string;
  readonly role: Role;
}

/** `<organisation code>.<role>`, e.g. `441802006-grid-authority.dispatcher`. */
export function candidateGroup(group: CandidateGroup): string {
  return `${group.organisationCode}.${group.role}`;
}

/** @throws DomainError CANDIDATE_GROUP_INVALID when the text is no group or names no known role */
export function parseCandidateGroup(text: string): CandidateGroup {
  const [organisationCode = '', role = '', ...rest] = text.split('.');
  if (organisationCode === '' || !isRole(role) || rest.length > 0) {
    throw invalidField(
      'group',
      'CANDIDATE_GROUP_INVALID',
      '候选组格式不正确',
      'Not a candidate group',
    );
  }
  return { organisationCode, role };
}
