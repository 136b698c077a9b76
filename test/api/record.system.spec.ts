import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { api, as, people, report, reported } from '../support/api-client';
import { runningStack } from '../support/stack';

const database = new Client({ connectionString: runningStack().databaseUrl });
beforeAll(() => database.connect());
afterAll(() => database.end());

interface Recorded {
  readonly action: string;
  readonly outcome: string;
  readonly code: string | null;
  readonly username: string | null;
  readonly post_id: string | null;
  readonly case_id: string | null;
  readonly task_key: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
}

/** What the record holds of one request. */
async function recordedOf(answer: Answer): Promise<readonly Recorded[]> {
  const { rows } = await database.query<Recorded>(
    `SELECT e.action, e.outcome, e.code, a.username, e.post_id, e.case_id, e.task_key, e.detail
     FROM audit.entry e LEFT JOIN access.account a ON a.id = e.account_id
     WHERE e.request_id = $1 ORDER BY e.id`,
    [answer.headers['x-request-id']],
  );
  return rows;
}

const get = async (username: string, path: string, query: object = {}) =>
  api()
    .get(path)
    .query(query)
    .set(await as(username));

describe('refused acts on record', () => {
  it('has a refusal by lack of permission, with who asked for what', async () => {
    const answer = await api()
      .post('/api/reports')
      .set(await as(people.auditor))
      .send(report());
    expect(answer.status).toBe(403);
    expect(await recordedOf(answer)).toEqual([
      {
        action: 'sendReport',
        outcome: 'refused',
        code: 'FORBIDDEN',
        username: people.auditor,
        post_id: expect.any(String),
        case_id: null,
        task_key: null,
        detail: { requires: 'report.create' },
      },
    ]);
  });

  it('has a refusal by what was sent, without what was sent', async () => {
    const answer = await api()
      .post('/api/reports')
      .set(await as(people.gridMember))
      .send(report({ categoryCode: '13812345678', 张三: 'x' }));
    expect(answer.status).toBe(400);
    const rows = await recordedOf(answer);
    expect(rows).toMatchObject([
      { action: 'sendReport', outcome: 'refused', code: 'VALIDATION_FAILED', detail: {} },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/13812345678|张三/);
  });

  it('has a refusal about a task by its key', async () => {
    const answer = await api()
      .post('/api/tasks/2251799813685999/claim')
      .set(await as(people.township));
    expect(answer.status).toBe(404);
    expect(await recordedOf(answer)).toMatchObject([
      {
        action: 'claimTask',
        outcome: 'refused',
        code: 'TASK_UNKNOWN',
        task_key: '2251799813685999',
      },
    ]);
  });

  it('has the attempt to read a case that is not for the reader, and one that is guessed', async () => {
    const id = await reported();
    for (const caseId of [id, randomUUID()]) {
      const answer = await get(people.otherTownship, `/api/cases/${caseId}/timeline`);
      expect(answer.status).toBe(404);
      expect(await recordedOf(answer)).toMatchObject([
        { action: 'showTimeline', outcome: 'refused', code: 'CASE_UNKNOWN', case_id: caseId },
      ]);
    }
    const forbidden = await get(people.administrator, '/api/cases');
    expect(await recordedOf(forbidden)).toMatchObject([{ action: 'listCases', code: 'FORBIDDEN' }]);
  });

  it('has the attempt under a post that is not held', async () => {
    const answer = await api()
      .post('/api/reports')
      .set({ ...(await as(people.gridMember)), 'x-post-id': randomUUID() })
      .send(report());
    expect(answer.status).toBe(403);
    expect(await recordedOf(answer)).toMatchObject([
      { action: 'sendReport', code: 'POST_NOT_HELD', username: people.gridMember, post_id: null },
    ]);
  });

  it('cannot be flooded by callers who have not said who they are', async () => {
    const answers = [
      await api().post('/api/reports').send(report()),
      await api().post('/api/reports').set({ authorization: 'Bearer x.y.z' }).send(report()),
      await api().post('/api/auth/login').send({ username: 5 }),
      await api().post('/api/department-callbacks').send({ type: 'workOrder.answered' }),
      await api().post('/api/nowhere').send({}),
      await api().get(`/api/cases/${randomUUID()}`),
    ];
    for (const answer of answers) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await recordedOf(answer)).toEqual([]);
    }
  });
});

describe('reading on record', () => {
  it('has what an auditor reads, once in a while, and what he filters by but not whom he looks for', async () => {
    const id = await reported();
    const first = await get(people.auditor, `/api/cases/${id}`);
    expect(await recordedOf(first)).toMatchObject([
      { action: 'case.read', outcome: 'done', username: people.auditor, case_id: id },
    ]);
    const again = await get(people.auditor, `/api/cases/${id}/timeline`);
    expect(again.status).toBe(200);
    expect(await recordedOf(again)).toEqual([]);
    const list = await get(people.auditor, '/api/cases', { status: 'closed', q: `张三${id}` });
    expect(await recordedOf(list)).toMatchObject([
      { action: 'case.list', detail: { filter: { status: 'closed', q: '*' } } },
    ]);
  });

  it('has no reading of those who work on cases', async () => {
    const id = await reported();
    for (const reader of [people.gridMember, people.township, people.county]) {
      const answer = await get(reader, `/api/cases/${id}`);
      expect(answer.status).toBe(200);
      expect(await recordedOf(answer)).toEqual([]);
    }
  });
});
