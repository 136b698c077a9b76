import { openTask } from '../support/api-client';
import { answerNow, behave } from '../support/departments';
import { BH, LoopCase, QY, XX } from '../support/incident-loop';
import { moveTo } from '../support/moved-time';
import { until } from '../support/until';

const MINUTE = 60_000;
const CASTS = [QY, XX, BH];

/** A case whose unit has let its limit pass; the key of its order. */
async function late(cast: typeof QY): Promise<{ loop: LoopCase; orderId: string }> {
  const loop = await LoopCase.dispatched(cast, { urgency: 'urgent' });
  const { id: orderId } = await loop.order('placed');
  const due = new Date(String((await loop.show())['dueAt']));
  await moveTo(new Date(due.getTime() + MINUTE));
  return { loop, orderId };
}

/** Moves the clock past the limit of an open step. */
async function letPass(loop: LoopCase, elementId: string): Promise<void> {
  const due = await until(`${elementId} has a limit`, async () => {
    const { waitingFor } = await loop.show();
    const waiting = (waitingFor as { elementId: string; dueAt: string | null }[]).find(
      (one) => one.elementId === elementId,
    );
    return waiting?.dueAt == null ? null : new Date(waiting.dueAt);
  });
  await moveTo(new Date(due.getTime() + MINUTE));
}

describe('a unit that is late, with the clock moved', () => {
  beforeAll(() =>
    Promise.all(CASTS.map(({ department }) => behave(department, { answersItself: false }))),
  );
  afterAll(() => Promise.all(CASTS.map(({ department }) => behave(department))));

  it('in 新乡 owes a written explanation, also after it has answered, while the case goes on (XX17.2)', async () => {
    const clerk = 'jbr-chengguan-hongqi';
    const { loop, orderId } = await late(XX);
    const [asked] = await loop.notices(clerk, 'accountDue');
    expect(asked?.titleZh).toContain('书面说明');
    await answerNow(orderId, { outcome: 'notDone' });
    await loop.tell(XX.townshipDispatcher);
    await loop.inStatus('closed');
    await loop.decide(clerk, 'UserTask_ExplainInWriting', {
      explanation: '连日暴雨，配件未到。',
    });
    await loop.notices(XX.townshipDispatcher, 'accountGiven');
    const entries = await loop.timeline('EndEvent_Explained');
    const explained = entries.find(({ elementId }) => elementId === 'UserTask_ExplainInWriting');
    expect(explained).toMatchObject({
      article: 'XX17.2',
      textZh: expect.stringContaining('连日暴雨，配件未到。') as string,
    });
  });

  it('in 北海 gives its reasons and an interim report; who does not is told of (BH18.1)', async () => {
    const { loop, orderId } = await late(BH);
    await openTask('bmfzr-chengguan-haicheng', loop.id, 'UserTask_ReportInterim');
    await letPass(loop, 'UserTask_ReportInterim');
    const [told] = await loop.notices(BH.countyHead, 'limitPassed');
    expect(told?.titleZh).toContain('阶段性情况');
    await loop.decide('bmfzr-chengguan-haicheng', 'UserTask_ReportInterim', {
      reasons: '施工面大，需分段封闭。',
      progress: '已完成东段。',
    });
    await loop.timeline('EndEvent_InterimReported');
    await loop.inStatus('dispatched');
    await answerNow(orderId, { outcome: 'notDone' });
    await loop.tellAlone('jbr-chengguan-haicheng');
    await letPass(loop, 'UserTask_VisitPerson');
    await until('the county is told of the visit', async () => {
      const notices = await loop.notices(BH.countyHead, 'limitPassed');
      return notices.some(({ titleZh }) => titleZh.includes('回访'));
    });
    await loop.visit('satisfied');
    await loop.inStatus('closed');
  });

  it('in 新乡 is told of when the explanation does not come', async () => {
    const { loop } = await late(XX);
    await letPass(loop, 'UserTask_ExplainInWriting');
    const [told] = await loop.notices(XX.townshipHead, 'limitPassed');
    expect(told?.titleZh).toContain('书面说明');
    await openTask('jbr-chengguan-hongqi', loop.id, 'UserTask_ExplainInWriting');
  });

  it('in 清远 is supervised alone, and the leadership is told when that does not help (QY26.1)', async () => {
    const { loop } = await late(QY);
    await loop.decide(QY.countyHead, 'UserTask_SuperviseHandling', {
      superviseOutcome: 'urged',
      opinion: '已电话督促。',
    });
    const entries = await loop.timeline('EndEvent_NothingOwed');
    expect(entries.map(({ elementId }) => elementId)).not.toContain('UserTask_ExplainInWriting');
    const due = await until('the limit before the notice', async () => {
      const { limits } = await loop.show();
      const limit = (limits as { step: string; dueAt: string }[]).find(
        ({ step }) => step === 'leadershipNotice',
      );
      return limit === undefined ? null : new Date(limit.dueAt);
    });
    await moveTo(new Date(due.getTime() + MINUTE));
    await loop.notices(QY.cityHead, 'leadershipNotice');
    await loop.notices(QY.countyHead, 'leadershipNotice');
  });

  it('is told of when a grid head in 北海 lets the limit pass (BH10.2)', async () => {
    const loop = await LoopCase.reported(BH);
    await letPass(loop, 'UserTask_HandleAsGridHead');
    const [told] = await loop.notices(BH.townshipHead, 'limitPassed');
    expect(told?.titleZh).toContain('网格长处理');
  });
});
