import { openTask } from '../support/api-client';
import { behave, heldOrder } from '../support/departments';
import { BH, LoopCase, QY } from '../support/incident-loop';

const CLERK = 'jbr-chengguan-haicheng';

describe('the return visit', () => {
  beforeAll(() =>
    Promise.all([
      behave(BH.department, { answerDelayMs: 0, outcome: 'notDone' }),
      behave(QY.department, { answerDelayMs: 0, outcome: 'notDone' }),
    ]),
  );
  afterAll(() => Promise.all([BH, QY].map(({ department }) => behave(department))));

  it('is made by the head of the handling unit in 北海; what is not solved goes round again with priority (BH20)', async () => {
    const loop = await LoopCase.dispatched(BH);
    await loop.tellAlone(CLERK);
    await loop.visit('unresolved');
    const second = await loop.order('answered', 2);
    expect(await heldOrder(second.id)).toMatchObject({
      kind: 'rework',
      round: 2,
      urgency: 'urgent',
      reworkNote: '已电话回访，情况已记录。',
    });
    await loop.tellAlone(CLERK);
    await loop.visit('satisfied');
    await loop.inStatus('closed');
    const entries = await loop.timeline('EndEvent_CaseClosed');
    const visits = entries.filter(({ elementId }) => elementId === 'UserTask_VisitPerson');
    expect(visits.map(({ article }) => article)).toEqual(['BH20.3', 'BH20.3']);
  });

  it('does not send a case round for ever: after three rounds it closes with what the person said', async () => {
    const loop = await LoopCase.dispatched(BH);
    for (const round of [1, 2, 3]) {
      await loop.order('answered', round);
      await loop.tellAlone(CLERK);
      await loop.visit('unsatisfied');
    }
    await loop.inStatus('closed');
  });

  it('closes a case whose person cannot be reached', async () => {
    const loop = await LoopCase.dispatched(BH);
    await loop.tellAlone(CLERK);
    await loop.visit('unreachable');
    await loop.inStatus('closed');
  });

  it('is made by the authority where no text names somebody, of a sample', async () => {
    const loop = await LoopCase.inSample(QY, 5);
    await loop.accept();
    await loop.dispatch();
    await loop.tellAlone(QY.townshipDispatcher);
    await openTask(QY.countyDispatcher, loop.id, 'UserTask_VisitPerson');
    await loop.visit('satisfied');
    await loop.inStatus('closed');
  });
});
