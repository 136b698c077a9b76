import { ROLES } from '@grid/directory';
import { PERMISSIONS } from '../domain/permission';
import { factsOf, SERVICE_KIND_NAMES } from '../service-client/domain/service-kind';
import rolePermissions from './role-permissions.json';

const held: readonly string[] = Object.values(rolePermissions).flat();
const offered: readonly string[] = SERVICE_KIND_NAMES.flatMap((kind) => factsOf(kind).scopes);

describe('what each role may do', () => {
  it.each(Object.keys(PERMISSIONS))('gives %s to a role or to systems', (permission) => {
    expect([...held, ...offered]).toContain(permission);
  });

  it('names every role once and no other', () => {
    expect(Object.keys(rolePermissions).sort()).toEqual(Object.keys(ROLES).sort());
  });

  it('names only permissions that are known, each once in a role', () => {
    for (const [role, permissions] of Object.entries(rolePermissions)) {
      expect([role, new Set(permissions).size]).toEqual([role, permissions.length]);
    }
    expect(held.filter((permission) => !Object.hasOwn(PERMISSIONS, permission))).toEqual([]);
  });

  it('never lets administration read a case', () => {
    const mine: readonly string[] = rolePermissions.administrator;
    expect(mine.filter((one) => /^(case|task|report|personal)\./.test(one))).toEqual([]);
  });
});
