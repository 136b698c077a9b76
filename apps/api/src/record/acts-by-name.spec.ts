import { actsByName } from './acts-by-name';

describe('actsByName', () => {
  it('puts what people call the same into one entry', () => {
    expect(
      actsByName([
        ['task.claim', { zh: '领取任务', en: 'Task claimed' }],
        ['case.read', { zh: '查看案件', en: 'Case read' }],
        ['claimTask', { zh: '领取任务', en: 'Claim a task' }],
      ]),
    ).toEqual([
      { actions: ['task.claim', 'claimTask'], nameZh: '领取任务', nameEn: 'Task claimed' },
      { actions: ['case.read'], nameZh: '查看案件', nameEn: 'Case read' },
    ]);
  });
});
