import { invalidField } from '@grid/kernel';
import type { OrganisationKind } from './organisation';

/** The functions that only one kind of organisation has, once in an area. */
const OWN_FUNCTION: Partial<Readonly<Record<OrganisationKind, string>>> = {
  gridAuthority: 'grid-authority',
  partyCommittee: 'party-committee',
  government: 'government',
};

/**
 * Checks the word that says what an organisation does. It becomes part of its code, and so of candidate groups.
 * @throws DomainError FUNCTION_INVALID, FUNCTION_OF_ANOTHER_KIND
 */
export function checkFunction(kind: OrganisationKind, what: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(what) || what.length > 40) {
    throw invalidField(
      'function',
      'FUNCTION_INVALID',
      '职能代码须为小写字母、数字和连字符，以字母开头。',
      'Lower-case letters, digits and hyphens, beginning with a letter.',
    );
  }
  const own = OWN_FUNCTION[kind];
  const isOfAnother = Object.values(OWN_FUNCTION).includes(what) && what !== own;
  if (isOfAnother || (own !== undefined && what !== own)) {
    throw invalidField(
      'function',
      'FUNCTION_OF_ANOTHER_KIND',
      '职能代码与机构类别不符。',
      'This function does not belong to this kind of organisation.',
    );
  }
}
