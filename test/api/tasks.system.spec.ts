import { randomUUID } from 'node:crypto';
import { actOnTask, api, as, decide, openTask, people, reported } from '../support/api-client';

const accept = { answers: { acceptOutcome: 'accept' } };

describe('the tasklist', () => {
  it('offers a task to the post that the engine names and to no other', async () => {
    const caseId = await reported();
    const key = await openTask(people.township, caseId, 'UserTask_AcceptReport');
    for (const other of [people.otherTownship, people.county]) {
      const list = await api()
        .get('/api/tasks')
        .query({ caseId })
        .set(await as(other));
      expect(list.body).toEqual({ items: [], nextCursor: null });
      const page = await api()
        .get(`/api/tasks/${key}`)
        .set(await as(other));
      expect([page.status, (page.body as { code: string }).code]).toEqual([404, 'TASK_UNKNOWN']);
      expect((await actOnTask(other, key, 'claim')).status).toBe(404);
    }
  });

  it('is held by one person at a time, visibly', async () => {
    const caseId = await reported();
    const key = await openTask(people.township, caseId, 'UserTask_AcceptReport');
    const colleague = 'ddy-dingban';
    expect((await actOnTask(people.township, key, 'complete', accept)).body).toMatchObject({
      code: 'TASK_NOT_CLAIMED',
    });
    expect((await actOnTask(people.township, key, 'claim')).status).toBe(204);
    expect((await actOnTask(people.township, key, 'claim')).status).toBe(204);
    expect((await actOnTask(colleague, key, 'claim')).body).toMatchObject({
      status: 409,
      code: 'TASK_ALREADY_CLAIMED',
    });
    const seen = await api()
      .get(`/api/tasks/${key}`)
      .set(await as(colleague));
    expect(seen.body).toMatchObject({ task: { holder: { isMe: false } } });
    expect((await actOnTask(people.township, key, 'release')).status).toBe(204);
    expect((await actOnTask(colleague, key, 'claim')).status).toBe(204);
  });

  it('checks answers against the form and keeps the task open when they do not fit', async () => {
    const caseId = await reported();
    const key = await openTask(people.township, caseId, 'UserTask_AcceptReport');
    await actOnTask(people.township, key, 'claim');
    const wrong = await actOnTask(people.township, key, 'complete', {
      answers: { acceptOutcome: 'decline', caseId: 'x' },
    });
    expect(wrong.status).toBe(400);
    expect(wrong.body).toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [
        { field: 'answers.caseId', code: 'FIELD_UNKNOWN' },
        { field: 'answers.opinion', code: 'REQUIRED' },
      ],
    });
    expect((await actOnTask(people.township, key, 'complete', accept)).status).toBe(202);
  });

  it('takes one decision on a task, never a second', async () => {
    const caseId = await reported();
    const key = await openTask(people.township, caseId, 'UserTask_AcceptReport');
    await actOnTask(people.township, key, 'claim');
    const answers = await Promise.all([
      actOnTask(people.township, key, 'complete', accept),
      actOnTask(people.township, key, 'complete', accept),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([202, 409]);
  });

  it('takes more decisions at one moment than the database has connections', async () => {
    const cases = await Promise.all(Array.from({ length: 15 }, () => reported()));
    const keys = await Promise.all(
      cases.map((caseId) => openTask(people.township, caseId, 'UserTask_AcceptReport')),
    );
    await Promise.all(keys.map((key) => actOnTask(people.township, key, 'claim')));
    const answers = await Promise.all(
      keys.map((key) => actOnTask(people.township, key, 'complete', accept)),
    );
    expect(answers.map((answer) => answer.status)).toEqual(keys.map(() => 202));
  });

  it('refuses a task that has ended', async () => {
    const caseId = await reported();
    const key = await decide(people.township, caseId, 'UserTask_AcceptReport', {
      acceptOutcome: 'accept',
    });
    const late = await actOnTask(people.township, key, 'complete', accept);
    expect([late.status, (late.body as { code: string }).code]).toEqual([409, 'TASK_NOT_OPEN']);
    const done = await api()
      .get('/api/tasks')
      .query({ scope: 'done', caseId })
      .set(await as(people.township));
    expect(done.body).toMatchObject({ items: [{ key, state: 'done' }] });
  });

  it('finds tasks by words of step, category and place, over all pages', async () => {
    const place = `找词${randomUUID().slice(0, 8)}路口`;
    const caseId = await reported({ placeText: place });
    const key = await openTask(people.township, caseId, 'UserTask_AcceptReport');
    const found = async (q: string) => {
      const answer = await api()
        .get('/api/tasks')
        .query({ q, limit: 1 })
        .set(await as(people.township));
      return (answer.body as { items: { key: string }[] }).items.map((item) => item.key);
    };
    expect(await found(`受理 ${place}`)).toEqual([key]);
    expect(await found(`review ${place.toUpperCase()}`)).toEqual([key]);
    expect(await found(`派遣 ${place}`)).toEqual([]);
  });

  it.each(['0', 'abc', '99999999999999999999', '1'])('knows no task %s', async (key) => {
    const answer = await api()
      .get(`/api/tasks/${key}`)
      .set(await as(people.township));
    expect(answer.status).toBe(404);
  });
});
