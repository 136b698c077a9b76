import { openTask } from '../support/api-client';
import { BH, LoopCase, NB, QY } from '../support/incident-loop';

const GRID_HEAD = 'wgz-zhongjie';

describe('what a grid member in 北海 reports', () => {
  it('goes to the grid head first, who handles it and has it filed (BH10.2)', async () => {
    const loop = await LoopCase.reported(BH);
    await loop.decide(GRID_HEAD, 'UserTask_HandleAsGridHead', {
      settleOutcome: 'settled',
      settlement: '已联系物业清理，通道恢复。',
    });
    const closed = await loop.inStatus('closed');
    expect(closed).toMatchObject({
      settlement: { handling: 'settling', resultText: '已联系物业清理，通道恢复。' },
      workOrders: [],
    });
    const entries = await loop.timeline('EndEvent_CaseClosed');
    const handled = entries.find(({ elementId }) => elementId === 'UserTask_HandleAsGridHead');
    expect(handled?.article).toBe('BH10.2');
  });

  it('is reported on to the township by the grid head who cannot handle it (BH10.2)', async () => {
    const loop = await LoopCase.reported(BH);
    await loop.handOnAsGridHead();
    await openTask(BH.townshipDispatcher, loop.id, 'UserTask_AcceptReport');
  });

  it('goes past the grid head when it is a major incident, and upward by rule (BH21)', async () => {
    const major = await LoopCase.reported(BH, { categoryCode: 'E0401', urgency: 'major' });
    await openTask(BH.townshipDispatcher, major.id, 'UserTask_AcceptReport');
    await major.decide(BH.countyHead, 'UserTask_ConfirmReceived', {
      upwardOutcome: 'noted',
    });
    const entries = await major.timeline('EndEvent_ReportedUpward');
    const told = entries.find(({ elementId }) => elementId === 'ServiceTask_ReportMajor');
    expect(told?.article).toBe('BH21');
  });
});

describe.each([
  ['QY', QY],
  ['NB', NB],
] as const)('what a grid member in %s reports', (_city, cast) => {
  it('goes to the township at once: no other text knows the step', async () => {
    const loop = await LoopCase.reported(cast);
    await openTask(cast.townshipDispatcher, loop.id, 'UserTask_AcceptReport');
    const entries = await loop.timeline('ServiceTask_SetAcceptanceLimit');
    expect(entries.map(({ elementId }) => elementId)).not.toContain('UserTask_HandleAsGridHead');
  });
});
