import { actOnTask, api, as, decide, openTask } from '../support/api-client';
import { tasksOf } from '../support/engine-traces';
import {
  type City,
  answer,
  endedAs,
  listedItem,
  makeKnown,
  officialsOf,
  rectification,
  submitted,
} from '../support/item-lists';
import { expectProblem } from '../support/problem';
import { until } from '../support/until';

describe('support that a department owes is mended by a day', () => {
  async function ordered(city: City) {
    const officials = officialsOf(city);
    const code = await listedItem(city);
    const id = await submitted(officials.reviewer, rectification(city, code));
    return { officials, code, id };
  }

  const remedied = (officials: ReturnType<typeof officialsOf>, id: string) =>
    decide(officials.departmentHead, id, 'UserTask_RemedySupport', {
      ...{ remedy: '已指定专人并安排培训。', remedyProof: '培训通知〔2026〕7号' },
    });

  /** Returns an exit that the law orders, and tries in vain to give it up. */
  async function notGivenUp(officials: ReturnType<typeof officialsOf>, id: string): Promise<void> {
    const review = await openTask(officials.otherReviewer, id, 'UserTask_ReviewApplication');
    await actOnTask(officials.otherReviewer, review, 'claim');
    const back = await actOnTask(officials.otherReviewer, review, 'return', {
      ...{ to: 'applicant', reason: '请补充说明。' },
    });
    expect(back.status).toBe(202);
    const key = await openTask(officials.reviewer, id, 'UserTask_CorrectApplication');
    await actOnTask(officials.reviewer, key, 'claim');
    const answers = { correctOutcome: 'withdraw', opinion: '不再申请。' };
    const refused = await actOnTask(officials.reviewer, key, 'complete', { answers });
    expectProblem(refused, 409, 'EXIT_ORDERED_BY_LAW');
    expect(refused.body).toMatchObject({ article: 'NB12.2' });
    await decide(officials.reviewer, id, 'UserTask_CorrectApplication', {
      ...answers,
      correctOutcome: 'resubmit',
    });
  }

  it('is mended, checked and closed (BH13.5)', async () => {
    const { officials, id } = await ordered('BH');
    await remedied(officials, id);
    await answer(officials.reviewer, id, 'UserTask_CheckRemedy', { remedyOutcome: 'moreTime' });
    await remedied(officials, id);
    await answer(officials.reviewer, id, 'UserTask_CheckRemedy', { remedyOutcome: 'remedied' });
    await endedAs(officials.reviewer, id, 'remedied');
  });

  it('is not mended: recorded in 北海 (BH13.5), where no text orders an exit', async () => {
    const { officials, id } = await ordered('BH');
    await remedied(officials, id);
    await answer(officials.reviewer, id, 'UserTask_CheckRemedy', { remedyOutcome: 'notRemedied' });
    await endedAs(officials.reviewer, id, 'notRemedied');
    expect(await tasksOf(id)).toEqual(['UserTask_RemedySupport', 'UserTask_CheckRemedy']);
  });

  it('is not mended: the item leaves the list by itself in 宁波 (NB12.2)', async () => {
    const { officials, code, id } = await ordered('NB');
    await remedied(officials, id);
    await answer(officials.reviewer, id, 'UserTask_CheckRemedy', { remedyOutcome: 'notRemedied' });
    await endedAs(officials.reviewer, id, 'exitStarted');
    const exit = await until('the exit that began by itself', async () => {
      const listed = await api()
        .get('/api/item-proceedings')
        .query({ kind: 'exit', limit: 100 })
        .set(await as(officials.reviewer));
      const { items } = listed.body as { items: { id: string; itemCode: string }[] };
      return items.find(({ itemCode }) => itemCode === code)?.id;
    });
    await notGivenUp(officials, exit);
    await answer(officials.otherReviewer, exit, 'UserTask_ReviewApplication', {
      reviewOutcome: 'agree',
    });
    await makeKnown(officials, exit, false);
    await endedAs(officials.reviewer, exit, 'granted');
  });

  it('goes back to the department by another term alone', async () => {
    const { officials, id } = await ordered('BH');
    await remedied(officials, id);
    const key = await openTask(officials.reviewer, id, 'UserTask_CheckRemedy');
    await actOnTask(officials.reviewer, key, 'claim');
    for (const to of ['previous', 'UserTask_RemedySupport']) {
      const back = await actOnTask(officials.reviewer, key, 'return', { to, reason: '再整改。' });
      expectProblem(back, 400, 'RETURN_TARGET_INVALID');
    }
    await answer(officials.reviewer, id, 'UserTask_CheckRemedy', { remedyOutcome: 'moreTime' });
    await remedied(officials, id);
    await answer(officials.reviewer, id, 'UserTask_CheckRemedy', { remedyOutcome: 'remedied' });
    await endedAs(officials.reviewer, id, 'remedied');
  });

  it('may be ended by the head', async () => {
    const { officials, id } = await ordered('ZJ');
    await openTask(officials.departmentHead, id, 'UserTask_RemedySupport');
    const ended = await api()
      .post(`/api/matters/${id}/end`)
      .set(await as(officials.head))
      .send({ reason: '责任单位已调整。' });
    expect(ended.status).toBe(202);
    await endedAs(officials.reviewer, id, 'ended');
  });
});
