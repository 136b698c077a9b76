import { ROLES } from './role';
import { ROLE_RULES, rolesFitting } from './role-rules';

describe('ROLE_RULES', () => {
  it('has a place for every role', () => {
    expect(Object.keys(ROLE_RULES).sort()).toEqual(Object.keys(ROLES).sort());
    for (const rule of Object.values(ROLE_RULES)) {
      expect(rule.kinds.length * rule.levels.length * rule.accounts.length).toBeGreaterThan(0);
    }
  });

  it('puts dispatchers into grid authorities and clerks into departments, never the other way', () => {
    expect(rolesFitting('gridAuthority', 'township')).toEqual([
      'gridMember',
      'gridHead',
      'informant',
      'citizen',
      'dispatcher',
      'authorityHead',
    ]);
    expect(rolesFitting('department', 'county')).toEqual([
      'gridMember',
      'departmentClerk',
      'departmentHead',
      'hotlineDesk',
    ]);
    expect(rolesFitting('partyCommittee', 'county')).toEqual(['partyCommitteeApprover']);
  });

  it('lets nobody of the public hold an office', () => {
    const publicRoles = Object.entries(ROLE_RULES).filter(([, r]) =>
      r.accounts.includes('citizen'),
    );
    expect(publicRoles.map(([role]) => role)).toEqual(['informant', 'citizen']);
  });
});
