import {
  functionOf,
  gridAuthorityCode,
  isOrganisationCode,
  organisationCode,
} from './organisation';
import { checkFunction } from './organisation-function';
import { demoAccountId, demoPostId } from './demo-ids';
import { isRole } from './role';

describe('the code of an organisation', () => {
  it('is its area and what it does, and both can be read out of it again', () => {
    const code = organisationCode('441802', 'urban-management');
    expect(code).toBe('441802-urban-management');
    expect(isOrganisationCode(code)).toBe(true);
    expect(functionOf({ code, areaCode: '441802' })).toBe('urban-management');
    expect(gridAuthorityCode('441802006')).toBe('441802006-grid-authority');
  });

  it.each([
    '',
    '44180-x',
    '4418020060010-x',
    '441802',
    '441802-',
    '441802-X',
    ' 441802-x',
    '441802-x y',
  ])('is not %j', (text) => expect(isOrganisationCode(text)).toBe(false));

  it('has a word of 40 signs at most', () => {
    expect(isOrganisationCode(`441802-${'x'.repeat(40)}`)).toBe(true);
    expect(isOrganisationCode(`441802-${'x'.repeat(41)}`)).toBe(false);
  });
});

describe('the word for what an organisation does', () => {
  it.each([
    ['department', 'urban-management'],
    ['serviceUnit', 'water2'],
    ['department', 'x'.repeat(40)],
    ['gridAuthority', 'grid-authority'],
    ['partyCommittee', 'party-committee'],
    ['government', 'government'],
  ] as const)('%s: %s', (kind, what) => {
    expect(() => checkFunction(kind, what)).not.toThrow();
  });

  it.each([
    ['department', '', 'FUNCTION_INVALID'],
    ['department', '2x', 'FUNCTION_INVALID'],
    ['department', 'Urban', 'FUNCTION_INVALID'],
    ['department', 'a--b', 'FUNCTION_INVALID'],
    ['department', 'a-', 'FUNCTION_INVALID'],
    ['department', 'a.b', 'FUNCTION_INVALID'],
    ['department', 'x'.repeat(41), 'FUNCTION_INVALID'],
    ['department', 'government', 'FUNCTION_OF_ANOTHER_KIND'],
    ['serviceUnit', 'grid-authority', 'FUNCTION_OF_ANOTHER_KIND'],
    ['government', 'party-committee', 'FUNCTION_OF_ANOTHER_KIND'],
    ['gridAuthority', 'urban-management', 'FUNCTION_OF_ANOTHER_KIND'],
  ] as const)('%s is not %j: %s', (kind, what, code) => {
    expect(() => checkFunction(kind, what)).toThrow(code);
  });
});

describe('the ids of the demonstration', () => {
  it('are the same each time, and differ by account, organisation and role', () => {
    expect(demoAccountId('li')).toBe(demoAccountId('li'));
    expect(demoAccountId('li')).not.toBe(demoAccountId('wang'));
    const posts = [
      demoPostId('li', 'o', 'dispatcher'),
      demoPostId('li', 'p', 'dispatcher'),
      demoPostId('li', 'o', 'gridMember'),
      demoPostId('wang', 'o', 'dispatcher'),
    ];
    expect(new Set(posts).size).toBe(posts.length);
    expect(demoPostId('li', 'o', 'dispatcher')).toBe(posts[0]);
  });
});

describe('a role', () => {
  it('is one of the known words and no property that every object has', () => {
    expect([isRole('dispatcher'), isRole('chief'), isRole('toString')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
