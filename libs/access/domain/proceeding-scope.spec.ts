import type { Actor } from './actor';
import { proceedingScope } from './proceeding-scope';

const clerk: Actor = {
  ...{ accountId: 'a', displayName: 'A', sessionId: null },
  permissions: new Set(['item.read']),
  post: {
    ...{ id: 'p', role: 'departmentClerk', organisationCode: 'o', group: 'o.departmentClerk' },
    ...{ areaCode: '441802', gridCodes: null, actingFor: null },
  },
};

describe('proceedingScope', () => {
  it('covers the area, what lies around it, the organisation and the tasks of the post', () => {
    expect(proceedingScope(clerk)).toEqual({
      ...{ accountId: 'a', organisationCode: 'o' },
      ...{ areaPrefix: '441802', areasAround: ['441802', '441800'] },
      tasks: { group: 'o.departmentClerk', postId: 'p', accountId: 'a' },
    });
  });

  it('covers a whole city by the beginning of its code', () => {
    const post = clerk.post && { ...clerk.post, areaCode: '441800' };
    const scope = proceedingScope({ ...clerk, post });
    expect(scope).toMatchObject({ areaPrefix: '4418', areasAround: ['441800'] });
  });

  it('keeps to the own and the copied without a post, and to nothing without the permission', () => {
    expect(proceedingScope({ ...clerk, post: null })).toEqual({
      ...{ accountId: 'a', organisationCode: null, areaPrefix: null },
      ...{ areasAround: [], tasks: null },
    });
    expect(proceedingScope({ ...clerk, permissions: new Set(['case.readArea']) })).toBeNull();
  });
});
