import { holderOf, holdersOf } from './officials.mjs';

/** The county of each city in which the lists are played. */
const COUNTIES = { QY: '441802', XX: '410702', BH: '450502', ZJ: '321102', NB: '330203' };

/** Which department applies in each county. */
const DEPARTMENT = 'urban-management';

/**
 * Who acts on the list of a county: user names of the demo accounts by post, and the codes of the county and of the
 * department that applies.
 *
 * @param {string} city
 */
export function listOfficialsOf(city) {
  const county = COUNTIES[city];
  const [authority, department] = [`${county}-grid-authority`, `${county}-${DEPARTMENT}`];
  const cityAuthority = `${county.slice(0, 4)}00-grid-authority`;
  const [countyDispatcher, otherDispatcher] = holdersOf(authority, 'dispatcher');
  return {
    ...{ county, department, countyDispatcher, otherDispatcher },
    clerk: holderOf(department, 'departmentClerk'),
    departmentHead: holderOf(department, 'departmentHead'),
    countyHead: holderOf(authority, 'authorityHead'),
    partyCommittee: holderOf(`${county}-party-committee`, 'partyCommitteeApprover'),
    government: holderOf(`${county}-government`, 'governmentApprover'),
    cityDispatcher: holderOf(cityAuthority, 'dispatcher'),
    cityHead: holderOf(cityAuthority, 'authorityHead'),
  };
}
