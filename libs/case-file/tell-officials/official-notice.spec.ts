import { officialNotice } from './official-notice';

const facts = {
  caseNumber: 'ZJ-321102-2026-000003',
  category: { zh: '暴露垃圾', en: 'Exposed rubbish' },
  placeText: '正东路公交站',
  ofList: false,
  dueAt: '2026-11-24T09:30:00.000+08:00',
};

describe('officialNotice', () => {
  it('names step and case in the title, place and limit in the body', () => {
    expect(officialNotice('limitPassed', 'verification', facts)).toEqual({
      title: {
        zh: '超过时限：现场核实 ZJ-321102-2026-000003',
        en: 'Limit passed: Verification on the spot ZJ-321102-2026-000003',
      },
      body: {
        zh: '暴露垃圾，地点：正东路公交站。时限：2026-11-24 09:30。',
        en: 'Exposed rubbish, place: 正东路公交站. Limit: 2026-11-24 09:30.',
      },
    });
  });

  it('names neither number nor limit where there is none', () => {
    const early = { ...facts, caseNumber: null, dueAt: null };
    expect(officialNotice('majorIncident', 'upwardReport', early)).toEqual({
      title: { zh: '重大情况报告', en: 'Report of a major incident' },
      body: { zh: '暴露垃圾，地点：正东路公交站。', en: 'Exposed rubbish, place: 正东路公交站.' },
    });
  });

  it.each([
    ['limitNear', '时限将至：部门办理 ZJ-321102-2026-000003'],
    ['handedUp', '下级上报，需要协调派遣 ZJ-321102-2026-000003'],
  ] as const)('has a title for %s', (kind, title) => {
    expect(officialNotice(kind, 'handling', facts).title.zh).toBe(title);
  });

  it('shows the word of a step that it does not know', () => {
    expect(officialNotice('limitNear', 'hearing', facts).title.en).toContain('Limit near: hearing');
  });
});
