import { api, as, openTask } from '../support/api-client';
import { behave, heldOrder } from '../support/departments';
import { LoopCase, QY, ZJ } from '../support/incident-loop';

const URGENT = { urgency: 'urgent' };

describe('verification on the spot', () => {
  beforeAll(() =>
    Promise.all([QY, ZJ].map(({ department }) => behave(department, { answerDelayMs: 0 }))),
  );
  afterAll(() => Promise.all([QY, ZJ].map(({ department }) => behave(department))));

  it('is asked of every case in 镇江 and tells the person by the grid member (ZJ35)', async () => {
    const loop = await LoopCase.dispatched(ZJ);
    await loop.verify('passed');
    await loop.inStatus('verified');
    await loop.tell(ZJ.gridMember);
    await loop.inStatus('closed');
    const entries = await loop.timeline('EndEvent_CaseClosed');
    expect(entries.map(({ elementId }) => elementId)).toContain('UserTask_VerifyOnSite');
  });

  it('cannot be completed without a photo taken there', async () => {
    const loop = await LoopCase.dispatched(ZJ);
    const key = await openTask(ZJ.gridMember, loop.id, 'UserTask_VerifyOnSite');
    const headers = await as(ZJ.gridMember);
    await api().post(`/api/tasks/${key}/claim`).set(headers).expect(204);
    const answer = await api()
      .post(`/api/tasks/${key}/complete`)
      .set(headers)
      .send({ answers: { verification: 'passed' } });
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { errors: [{ field: 'evidence', code: 'EVIDENCE_REQUIRED' }] },
    ]);
    await loop.addPhoto('report');
    const again = await api()
      .post(`/api/tasks/${key}/complete`)
      .set(headers)
      .send({ answers: { verification: 'passed' } });
    expect(again.status).toBe(400);
    await loop.addPhoto('verification');
    await api()
      .post(`/api/tasks/${key}/complete`)
      .set(headers)
      .send({ answers: { verification: 'passed' } })
      .expect(202);
    await loop.inStatus('verified');
  });

  it.each([
    ['QY', QY, QY.townshipDispatcher],
    ['ZJ', ZJ, ZJ.gridMember],
  ] as const)(
    'that fails in %s goes back to the department with the reason, and is counted',
    async (_city, cast, teller) => {
      const loop = await LoopCase.dispatched(cast, URGENT);
      await loop.verify('failed');
      const second = await loop.order('answered', 2);
      expect(await heldOrder(second.id)).toMatchObject({
        kind: 'rework',
        round: 2,
        reworkNote: '现场仍未处理好。',
      });
      await loop.verify('passed');
      await loop.tell(teller);
      await loop.inStatus('closed');
      const entries = await loop.timeline('EndEvent_CaseClosed');
      const verified = entries.filter(({ elementId }) => elementId === 'UserTask_VerifyOnSite');
      expect(verified).toHaveLength(2);
    },
  );

  it('is not asked where a department could not do the work', async () => {
    await behave(QY.department, { answerDelayMs: 0, outcome: 'notDone' });
    const loop = await LoopCase.dispatched(QY, URGENT);
    await loop.tell(QY.townshipDispatcher);
    await loop.inStatus('closed');
    const entries = await loop.timeline('EndEvent_CaseClosed');
    expect(entries.map(({ elementId }) => elementId)).not.toContain('UserTask_VerifyOnSite');
    await behave(QY.department, { answerDelayMs: 0 });
  });
});
