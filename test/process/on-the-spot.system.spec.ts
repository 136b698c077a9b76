import { LoopCase, NB, QY, XX, ZJ } from '../support/incident-loop';

describe.each([
  ['QY', QY, 'QY23.1'],
  ['ZJ', ZJ, 'ZJ32'],
  ['XX', XX, 'XX17.1'],
  ['NB', NB, 'NB18.2'],
] as const)('a matter settled on the spot in %s', (_city, cast, article) => {
  it('that was settled before the upload is filed and closed, and nobody is asked', async () => {
    const settled = await LoopCase.reported(cast, {
      handling: 'settled',
      resultText: '已劝离占道摊贩，路面恢复畅通。',
    });
    const closed = await settled.inStatus('closed');
    expect(closed).toMatchObject({
      caseNumber: expect.stringMatching(new RegExp(`^${cast.cityKey}-`)) as string,
      archiveNumber: expect.stringMatching(new RegExp(`^${cast.cityKey}-DA-`)) as string,
      workOrders: [],
    });
    const entries = await settled.timeline('EndEvent_CaseClosed');
    const elements = entries.map((entry) => entry.elementId);
    expect(elements).toContain('ServiceTask_FileSettlement');
    expect(elements).not.toContain('UserTask_AcceptReport');
    const filed = entries.find((entry) => entry.elementId === 'ServiceTask_FileSettlement');
    expect(filed?.article).toContain(article);
  });

  it('that is being settled is a task of the grid member, who settles it', async () => {
    const settling = await LoopCase.reported(cast, { handling: 'settling' });
    await settling.decide(cast.gridMember, 'UserTask_SettleOnSpot', {
      settleOutcome: 'settled',
      settlement: '已协调商户清理，现场整洁。',
    });
    await settling.inStatus('closed');
  });

  it('that cannot be settled goes to the township as a report', async () => {
    const settling = await LoopCase.reported(cast, { handling: 'settling' });
    await settling.decide(cast.gridMember, 'UserTask_SettleOnSpot', {
      settleOutcome: 'upload',
      opinion: '需要专业队伍处理。',
    });
    await settling.accept();
    await settling.inStatus('accepted');
  });
});

describe('a grid head, who leads the members of a grid (QY23.1, ZJ16)', () => {
  it('settles what a grid head reported as being settled', async () => {
    const cast = { ...QY, gridMember: 'wgz-fengcheng' };
    const settling = await LoopCase.reported(cast, { handling: 'settling' });
    await settling.decide(cast.gridMember, 'UserTask_SettleOnSpot', {
      settleOutcome: 'settled',
      settlement: '已现场劝导，恢复原状。',
    });
    await settling.inStatus('closed');
  });
});
