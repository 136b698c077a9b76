import { randomUUID } from 'node:crypto';
import { onDatabase } from '../support/accounts';
import { actOnTask, api, as, openTask, people, report, reported } from '../support/api-client';
import { behave, heldOrder } from '../support/departments';
import {
  completions,
  mark,
  messagesUnder,
  processesOf,
  recordsOfTask,
  startedBetween,
} from '../support/engine-traces';
import { LoopCase, QY, ZJ } from '../support/incident-loop';
import { expectProblem } from '../support/problem';
import { answerOf, tell } from '../support/signed-callbacks';

const accept = { answers: { acceptOutcome: 'accept' } };

async function decisionsOn(key: string): Promise<number> {
  const [row] = await onDatabase<{ count: number }>(
    'SELECT count(*)::int AS count FROM human_task.decision WHERE task_key = $1',
    [key],
  );
  return row?.count ?? 0;
}

async function commandsFor(key: string): Promise<number> {
  const [row] = await onDatabase<{ count: number }>(
    `SELECT count(*)::int AS count FROM outbox.message
     WHERE kind = 'engine.completeUserTask' AND payload ->> 'taskKey' = $1`,
    [key],
  );
  return row?.count ?? 0;
}

describe('a task that was completed', () => {
  it('takes no second decision, and the engine hears of none', async () => {
    const loop = await LoopCase.reported(QY);
    const key = await loop.accept();
    const known = await recordsOfTask(key);
    for (const verb of ['complete', 'claim', 'release']) {
      expectProblem(
        await actOnTask(QY.townshipDispatcher, key, verb, verb === 'complete' ? accept : {}),
        409,
        'TASK_NOT_OPEN',
      );
    }
    await mark();
    expect(await recordsOfTask(key)).toEqual(known);
    expect(known.filter((what) => what === 'COMPLETED')).toHaveLength(1);
    expect([await decisionsOn(key), await commandsFor(key)]).toEqual([1, 1]);
  });
});

describe("somebody else's task", () => {
  it.each([
    ['another township', people.otherTownship],
    ['another county', people.otherCounty],
    ['another city', ZJ.townshipDispatcher],
    ['the city above, whose task it is not', ZJ.cityDispatcher],
    ['another role in the same place', QY.gridMember],
  ])('is not there for %s', async (_, stranger) => {
    const caseId = await reported();
    const key = await openTask(people.township, caseId, 'UserTask_AcceptReport');
    const known = await recordsOfTask(key);
    for (const verb of ['claim', 'complete', 'release']) {
      expectProblem(
        await actOnTask(stranger, key, verb, verb === 'complete' ? accept : {}),
        404,
        'TASK_UNKNOWN',
      );
    }
    await mark();
    expect(await recordsOfTask(key)).toEqual(known);
    expect([await decisionsOn(key), await commandsFor(key)]).toEqual([0, 0]);
    expect(await openTask(people.township, caseId, 'UserTask_AcceptReport')).toBe(key);
  });
});

describe('a callback while the process waits for the answer', () => {
  beforeAll(() => behave(QY.department, { answersItself: false }));
  afterAll(() => behave(QY.department));

  it('is one answer however often it comes, and none when it is forged, foreign or unknown', async () => {
    const loop = await LoopCase.dispatched(QY);
    const { id } = await loop.order('placed');
    const answer = answerOf(id, (await heldOrder(id)).reference);

    const forged = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    expectProblem(await tell(answer, QY.department, forged), 401, 'CALLBACK_SIGNATURE_INVALID');
    expectProblem(await tell(answer, QY.otherDepartment), 404, 'WORK_ORDER_UNKNOWN');
    expectProblem(await tell(answer, ZJ.department), 404, 'WORK_ORDER_UNKNOWN');
    const nowhere = answerOf(randomUUID(), answer.reference);
    expectProblem(await tell(nowhere, QY.department), 404, 'WORK_ORDER_UNKNOWN');
    await mark();
    expect(await messagesUnder(id)).toEqual([]);
    expect(await messagesUnder(nowhere.workOrderId)).toEqual([]);
    expect((await loop.show())['status']).toBe('dispatched');

    const twice = await Promise.all([tell(answer, QY.department), tell(answer, QY.department)]);
    expect(twice.map(({ status }) => status)).toEqual([202, 202]);
    expect((await tell(answer, QY.department)).status).toBe(202);
    const another = { ...answer, eventId: randomUUID() };
    expectProblem(await tell(another, QY.department), 409, 'WORK_ORDER_ANSWERED');
    await loop.timeline('ReceiveTask_AwaitAnswer');
    await loop.order('answered');
    await mark();
    expect(await messagesUnder(id)).toEqual(['department.workOrderAnswered']);
    const [row] = await onDatabase<{ count: number }>(
      `SELECT count(*)::int AS count FROM audit.entry
       WHERE case_id = $1 AND action = 'workOrder.answered'`,
      [loop.id],
    );
    expect(row?.count).toBe(1);
    expect(await completions(loop.id, 'ReceiveTask_AwaitAnswer')).toBe(1);
    const steps = (await loop.timeline('ReceiveTask_AwaitAnswer')).filter(
      ({ elementId }) => elementId === 'ReceiveTask_AwaitAnswer',
    );
    expect(steps).toHaveLength(1);
  });
});

describe('a case that is not there', () => {
  it('is not there for anything that is asked or done', async () => {
    const caseId = randomUUID();
    const headers = await as(people.gridMember);
    for (const path of ['', '/timeline', '/evidence', '/diagram']) {
      expectProblem(
        await api().get(`/api/cases/${caseId}${path}`).set(headers),
        404,
        'CASE_UNKNOWN',
      );
    }
    const photo = api()
      .post(`/api/cases/${caseId}/evidence`)
      .query({ purpose: 'report' })
      .set(headers)
      .attach('file', Buffer.from('x'), 'photo.jpg');
    expect((await photo).status).toBeGreaterThanOrEqual(400);
    await mark();
    expect([await processesOf(caseId), await messagesUnder(caseId)]).toEqual([0, []]);
  });

  it('neither is one of another city', async () => {
    const loop = await LoopCase.reported(QY);
    for (const who of [ZJ.cityHead, ZJ.countyDispatcher, ZJ.gridMember]) {
      expectProblem(
        await api()
          .get(`/api/cases/${loop.id}`)
          .set(await as(who)),
        404,
        'CASE_UNKNOWN',
      );
    }
  });
});

describe('a report that is not right', () => {
  it.each([
    ['an unknown category', { categoryCode: 'X9999' }],
    ['a place outside every grid', { gridCode: '441802006001999' }],
    ['a capture in the future', { capturedAt: '2999-01-01T00:00:00+08:00' }],
    ['no photo where one is needed', { categoryCode: 'C0102' }],
    ['four megabytes of words', { description: '长'.repeat(1_400_000) }],
  ])('starts no process: %s', async (_, change) => {
    const first = await mark();
    const answer = await api()
      .post('/api/reports')
      .set(await as(people.gridMember))
      .send(report(change));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await startedBetween(first, await mark())).toBe(0);
  });

  it('starts one process when it comes twice under one client request id', async () => {
    const body = report();
    const headers = await as(people.gridMember);
    const answers = await Promise.all(
      [1, 2].map(() => api().post('/api/reports').set(headers).send(body)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
    const [id = '', again] = answers.map((answer) => (answer.body as { id: string }).id);
    expect(again).toBe(id);
    await mark();
    expect(await messagesUnder(id)).toEqual(['intake.reportReceived']);
    expect(await processesOf(id)).toBe(1);
  });
});
