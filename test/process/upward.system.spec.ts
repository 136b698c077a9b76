import { behave, heldBy } from '../support/departments';
import { BH, LoopCase, NB, QY, ZJ } from '../support/incident-loop';

describe('what goes upward', () => {
  it.each([
    ['QY', QY],
    ['ZJ', ZJ],
    ['BH', BH],
    ['NB', NB],
  ] as const)(
    'a major incident in %s is reported to the levels above while it is handled (QY24, BH21, NB19)',
    async (_city, cast) => {
      const major = await LoopCase.reported(cast, { categoryCode: 'E0401', urgency: 'major' });
      const [notice] = await major.notices(cast.cityHead, 'majorIncident');
      expect(notice?.titleZh).toContain('重大情况');
      await major.notices(cast.countyHead, 'majorIncident');
      await major.notices(cast.townshipHead, 'majorIncident');
      await major.accept();
      await major.inStatus('accepted');
      await major.decide(cast.countyHead, 'UserTask_ConfirmReceived', {
        upwardOutcome: 'instructed',
        opinion: '立即组织处置，随时续报。',
      });
      const entries = await major.timeline('EndEvent_ReportedUpward');
      expect(entries.map(({ elementId }) => elementId)).toContain('UserTask_ConfirmReceived');
    },
  );

  it('a major incident in 清远 is dispatched by the city, to a department of the city', async () => {
    const code = '441800-emergency-management';
    await behave(code, { answersItself: false });
    const major = await LoopCase.reported(QY, { categoryCode: 'E0401', urgency: 'major' });
    await major.accept();
    await major.dispatch(code, QY.cityDispatcher);
    await major.order('placed');
    expect((await heldBy(code))[0]).toMatchObject({ urgency: 'major', departmentCode: code });
    await behave(code);
  });

  it('a case that the county cannot place is handed up to the city (ZJ33.1)', async () => {
    const code = '321100-urban-management';
    await behave(code, { answersItself: false });
    const loop = await LoopCase.reported(ZJ);
    await loop.accept();
    await loop.decide(ZJ.countyDispatcher, 'UserTask_ConfirmDispatch', {
      dispatchOutcome: 'handUp',
      opinion: '跨区事项，需市级协调。',
    });
    await loop.notices(ZJ.cityDispatcher, 'handedUp');
    await loop.dispatch(code, ZJ.cityDispatcher);
    await loop.order('placed');
    await behave(code);
  });
});
