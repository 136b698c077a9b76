import { actOnTask, openTask } from '../support/api-client';
import { behave } from '../support/departments';
import { LoopCase, QY, ZJ } from '../support/incident-loop';

const ACCEPT = 'UserTask_AcceptReport';
const DISPATCH = 'UserTask_ConfirmDispatch';

/** Claims a step and leads the case back from it. */
async function returned(loop: LoopCase, who: string, from: string, to: string): Promise<void> {
  const key = await openTask(who, loop.id, from);
  expect((await actOnTask(who, key, 'claim')).status).toBe(204);
  const answered = await actOnTask(who, key, 'return', { to, reason: '受理意见不明确。' });
  expect([answered.status, answered.body]).toEqual([202, expect.anything()]);
}

const decline = { acceptOutcome: 'decline', opinion: '核对后不属于受理范围。' };

describe('a case that is led back to its first steps', () => {
  beforeAll(() =>
    Promise.all([QY, ZJ].map(({ department }) => behave(department, { answerDelayMs: 0 }))),
  );
  afterAll(() => Promise.all([QY, ZJ].map(({ department }) => behave(department))));

  it('may be declined after all, and keeps the number that it had', async () => {
    const loop = await LoopCase.reported(QY);
    await loop.accept();
    await returned(loop, QY.countyDispatcher, DISPATCH, 'previous');
    await loop.decide(QY.townshipDispatcher, ACCEPT, decline);
    expect(await loop.inStatus('declined')).toMatchObject({
      caseNumber: expect.any(String) as string,
      workOrders: [],
    });
    await loop.timeline('EndEvent_ReportDeclined');
  });

  it('may be settled on the spot after all', async () => {
    const loop = await LoopCase.reported(QY, { handling: 'settling' });
    const opinion = '需要专业队伍处理。';
    await loop.decide(QY.gridMember, 'UserTask_SettleOnSpot', { settleOutcome: 'upload', opinion });
    await loop.accept();
    await returned(loop, QY.countyDispatcher, DISPATCH, 'UserTask_SettleOnSpot');
    await loop.decide(QY.gridMember, 'UserTask_SettleOnSpot', {
      ...{ settleOutcome: 'settled', settlement: '商户已自行清理，现场整洁。' },
    });
    await loop.inStatus('closed');
    const elements = (await loop.timeline('EndEvent_CaseClosed')).map((one) => one.elementId);
    expect(elements).toContain('ServiceTask_FileSettlement');
  });

  it('is dispatched again in a round of its own, whose verification counts beside the first', async () => {
    const loop = await LoopCase.dispatched(ZJ);
    await loop.order('answered', 1);
    await loop.verify('passed');
    await loop.inStatus('verified');
    await returned(loop, ZJ.gridMember, 'UserTask_TellPerson', ACCEPT);
    await loop.accept();
    await loop.dispatch();
    await loop.order('answered', 2);
    await loop.verify('failed');
    await loop.order('answered', 3);
    await loop.verify('passed');
    await loop.tell(ZJ.gridMember);
    expect(await loop.inStatus('closed')).toMatchObject({
      workOrders: [{ round: 1 }, { round: 2 }, { round: 3 }],
    });
    const entries = await loop.timeline('EndEvent_CaseClosed');
    const verified = entries.filter(({ elementId }) => elementId === 'UserTask_VerifyOnSite');
    expect(verified).toHaveLength(3);
  });

  it('is dispatched again from the verification that it was returned from, or declined', async () => {
    const loop = await LoopCase.dispatched(ZJ);
    await returned(loop, ZJ.gridMember, 'UserTask_VerifyOnSite', ACCEPT);
    await loop.accept();
    await loop.dispatch(ZJ.department);
    await loop.order('answered', 2);
    await returned(loop, ZJ.gridMember, 'UserTask_VerifyOnSite', ACCEPT);
    await loop.decide(ZJ.townshipDispatcher, ACCEPT, decline);
    await loop.inStatus('declined');
    await loop.timeline('EndEvent_ReportDeclined');
  });
});
