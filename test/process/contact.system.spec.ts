import { openTask } from '../support/api-client';
import { answerNow, behave } from '../support/departments';
import { BH, LoopCase, XX } from '../support/incident-loop';

const CLERK = 'jbr-chengguan-haicheng';

describe('the contact with the person before the work', () => {
  beforeAll(() =>
    Promise.all([BH, XX].map(({ department }) => behave(department, { answersItself: false }))),
  );
  afterAll(() => Promise.all([BH, XX].map(({ department }) => behave(department))));

  it('is a task of the handling unit in 北海, and on record with how and what was learnt (BH19)', async () => {
    const loop = await LoopCase.dispatched(BH);
    await loop.decide(CLERK, 'UserTask_ContactPerson', {
      contactOutcome: 'reached',
      channel: 'phone',
      opinion: '诉求人希望夜间施工避开休息时间。',
    });
    const entries = await loop.timeline('UserTask_ContactPerson');
    const contact = entries.findLast(({ elementId }) => elementId === 'UserTask_ContactPerson');
    expect(contact?.article).toBe('BH19');
    await answerNow((await loop.order('placed')).id, { outcome: 'notDone' });
    await loop.tell(CLERK);
    await loop.inStatus('closed');
  });

  it('that a unit leaves out is seen in the timeline: the task ends with the answer', async () => {
    const loop = await LoopCase.dispatched(BH);
    await openTask(CLERK, loop.id, 'UserTask_ContactPerson');
    await answerNow((await loop.order('placed')).id, { outcome: 'notDone' });
    await openTask(CLERK, loop.id, 'UserTask_TellPerson');
    const entries = await loop.timeline('BusinessRuleTask_WhoTells');
    const contact = entries.filter(({ elementId }) => elementId === 'UserTask_ContactPerson');
    expect(contact.map(({ kind }) => kind)).toContain('cancelled');
  });

  it('is asked for in no other city', async () => {
    const loop = await LoopCase.dispatched(XX);
    await loop.order('placed');
    const { waitingFor } = await loop.show();
    const elements = (waitingFor as { elementId: string }[]).map(({ elementId }) => elementId);
    expect(elements).not.toContain('UserTask_ContactPerson');
  });
});
