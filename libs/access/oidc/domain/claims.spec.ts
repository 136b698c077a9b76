import { claimHas } from './claims';

const claims = {
  department: 'urban',
  groups: ['clerk', 'head', 7],
  realm_access: { roles: ['dispatcher'] },
  'https://city.example/unit': 'U1',
  verified: true,
  a: { b: ['c', null] },
  empty: null,
};

describe('claimHas', () => {
  it.each([
    ['department', 'urban'],
    ['groups', 'head'],
    ['groups', '7'],
    ['verified', 'true'],
    ['a.b', 'c'],
    ['realm_access.roles', 'dispatcher'],
    ['https://city.example/unit', 'U1'],
  ])('finds %s = %s', (path, value) => {
    expect(claimHas(claims, path, value)).toBe(true);
  });

  it.each([
    ['department', 'urba'],
    ['department', ''],
    ['nothing', 'undefined'],
    ['a.b', 'null'],
    ['empty.name', 'x'],
    ['department.length', '5'],
    ['realm_access', '[object Object]'],
    ['realm_access.roles.0', 'dispatcher.'],
    ['constructor.name', 'Object'],
    ['groups', 'clerk,head,7'],
  ])('does not find %s = %j', (path, value) => {
    expect(claimHas(claims, path, value)).toBe(false);
  });
});
