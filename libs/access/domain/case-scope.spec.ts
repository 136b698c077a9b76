import type { Actor } from './actor';
import { caseScope } from './case-scope';

const actor = (areaCode: string, permissions: Actor['permissions']): Actor => ({
  accountId: 'a',
  displayName: 'A',
  post: {
    ...{ id: 'p', role: 'dispatcher', organisationCode: 'o', areaCode, group: 'o.dispatcher' },
    gridCodes: null,
    actingFor: null,
  },
  permissions,
  sessionId: null,
});

describe('caseScope', () => {
  it('covers a whole city by the beginning of its code', () => {
    expect(caseScope(actor('441800', new Set(['case.readArea']))).areaPrefix).toBe('4418');
  });

  it('leaves counties and townships as they are', () => {
    for (const code of ['441802', '441802100']) {
      expect(caseScope(actor(code, new Set(['case.readArea']))).areaPrefix).toBe(code);
    }
  });

  it('shows only own reports to whoever may not read an area', () => {
    expect(caseScope(actor('441802', new Set(['case.readOwn']))).areaPrefix).toBeNull();
    expect(caseScope(actor('441802', new Set(['case.readArea']))).areaPrefix).toBe('441802');
  });
});
