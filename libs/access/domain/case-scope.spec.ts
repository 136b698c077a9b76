import type { ActingPost, Actor } from './actor';
import { caseScope } from './case-scope';
import type { Permission } from './permission';

const actor = (
  permissions: readonly Permission[],
  post: Partial<ActingPost> | null = {},
): Actor => ({
  accountId: 'a',
  displayName: 'A',
  post: post && {
    ...{ id: 'p', role: 'dispatcher', organisationCode: 'o', group: 'o.dispatcher' },
    areaCode: '441802',
    gridCodes: null,
    actingFor: null,
    ...post,
  },
  permissions: new Set(permissions),
  sessionId: null,
});

const nothing = {
  reporterId: null,
  areaPrefix: null,
  gridCodes: null,
  departmentCode: null,
  tasks: null,
  copiedTo: null,
};

describe('caseScope', () => {
  it('covers a whole city by the beginning of its code', () => {
    expect(caseScope(actor(['case.readArea'], { areaCode: '441800' })).areaPrefix).toBe('4418');
  });

  it.each(['441802', '441802100', '441802100001'])('leaves %s as it is', (areaCode) => {
    expect(caseScope(actor(['case.readArea'], { areaCode })).areaPrefix).toBe(areaCode);
  });

  it('opens for each permission its own part and no other', () => {
    expect(caseScope(actor(['case.readOwn']))).toEqual({
      ...nothing,
      ...{ reporterId: 'a', copiedTo: 'a' },
    });
    expect(caseScope(actor(['case.readArea'], { gridCodes: ['g'] }))).toEqual({
      ...nothing,
      areaPrefix: '441802',
      gridCodes: ['g'],
    });
    expect(caseScope(actor(['case.readDepartment']))).toEqual({ ...nothing, departmentCode: 'o' });
    expect(caseScope(actor(['case.readTasks']))).toEqual({
      ...nothing,
      tasks: { group: 'o.dispatcher', postId: 'p', accountId: 'a' },
    });
  });

  it('is empty for an administrator and for whoever has no post', () => {
    expect(caseScope(actor(['account.manage', 'post.manage']))).toEqual(nothing);
    expect(caseScope(actor(['case.readArea', 'case.readDepartment'], null))).toEqual(nothing);
  });
});
