import { openTask } from '../support/api-client';
import { behave } from '../support/departments';
import { BH, LoopCase, NB, XX } from '../support/incident-loop';

const CASTS = [XX, BH, NB];

describe('who tells the person what became of the matter', () => {
  beforeAll(() =>
    Promise.all(
      CASTS.map(({ department }) => behave(department, { answerDelayMs: 0, outcome: 'notDone' })),
    ),
  );
  afterAll(() => Promise.all(CASTS.map(({ department }) => behave(department))));

  it('is the unit that handled it in 北海 (BH19)', async () => {
    const loop = await LoopCase.dispatched(BH);
    await loop.tell('jbr-chengguan-haicheng');
    await loop.inStatus('closed');
    const entries = await loop.timeline('EndEvent_CaseClosed');
    const told = entries.find(({ elementId }) => elementId === 'UserTask_TellPerson');
    expect(told?.article).toBe('BH19');
  });

  it.each([
    ['新乡', XX, 'XX16.1'],
    ['宁波', NB, 'NB18.1'],
  ] as const)('is the authority in %s, as a setting (%#)', async (_city, cast, article) => {
    const loop = await LoopCase.dispatched(cast);
    await openTask(cast.townshipDispatcher, loop.id, 'UserTask_TellPerson');
    await loop.tell(cast.townshipDispatcher);
    await loop.inStatus('closed');
    const entries = await loop.timeline('EndEvent_CaseClosed');
    const told = entries.find(({ elementId }) => elementId === 'UserTask_TellPerson');
    expect(told?.article).toBe(article);
  });
});
