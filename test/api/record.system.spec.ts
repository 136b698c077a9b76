import { execFile } from 'node:child_process';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
      .post('/api/tasks/4503599627370490/claim')
      .set(await as(people.township));
    expect(answer.status).toBe(404);
    expect(await recordedOf(answer)).toMatchObject([
      {
        action: 'claimTask',
        outcome: 'refused',
        code: 'TASK_UNKNOWN',
        task_key: '4503599627370490',
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
    const evidence = await get(people.auditor, `/api/cases/${id}/evidence`);
    expect(await recordedOf(evidence)).toMatchObject([{ action: 'evidence.list', case_id: id }]);
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

interface Entry {
  readonly id: string;
  readonly seq: string;
  readonly hash: string;
  readonly action: string;
  readonly actionZh: string | null;
  readonly outcome: string;
  readonly actorName: string | null;
  readonly postZh: string | null;
  readonly caseId: string | null;
}

interface RecordPage {
  readonly items: readonly Entry[];
  readonly nextCursor: string | null;
}

const record = async (query: object, username: string = people.auditor): Promise<RecordPage> => {
  const answer = await get(username, '/api/record', query);
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return answer.body as RecordPage;
};

describe('GET /api/record', () => {
  it('shows an act with names in both languages, its place in the chain and what it changed', async () => {
    const id = await reported();
    const { items } = await record({ case: id, action: 'report.create' });
    expect(items).toMatchObject([
      {
        action: 'report.create',
        actionZh: '上报',
        actionEn: 'Report',
        outcome: 'done',
        article: 'QY23.1',
        caseId: id,
        actorName: expect.any(String),
        postZh: expect.stringMatching(/网格/),
        seq: expect.stringMatching(/^[1-9]\d*$/),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it('names refused acts as the description of the api does', async () => {
    const id = randomUUID();
    await get(people.otherTownship, `/api/cases/${id}`);
    const { items } = await record({ case: id, outcome: 'refused' });
    expect(items).toMatchObject([{ action: 'showCase', actionZh: '案件', code: 'CASE_UNKNOWN' }]);
  });

  it('is filtered by several acts at once', async () => {
    const id = await reported();
    const { items } = await record({ case: id, action: 'report.create,case.accepted' });
    expect(items.map((item) => item.action)).toEqual(['report.create']);
  });

  it('is filtered by day, person and what one has in hand', async () => {
    const id = await reported();
    const [act] = (await record({ case: id, action: 'report.create' })).items;
    const { rows } = await database.query<{ account_id: string; request_id: string; day: string }>(
      `SELECT account_id, request_id, (at AT TIME ZONE 'Asia/Shanghai')::date::text AS day
       FROM audit.entry WHERE id = $1`,
      [act?.id],
    );
    const own = rows[0];
    if (own === undefined) throw new Error('not on record');
    const day = { from: own.day, to: own.day };
    const found = [
      await record({ account: own.account_id, case: id, ...day }),
      await record({ q: own.request_id }),
    ];
    for (const { items } of found) expect(items.map((item) => item.id)).toContain(act?.id);
    expect((await record({ case: id, to: '2020-01-01' })).items).toEqual([]);
    expect((await record({ case: id, from: '2999-01-01' })).items).toEqual([]);
    expect((await record({ q: 'CASE_UNKNOWN', limit: 3 })).items).not.toEqual([]);
    for (const query of [
      { from: '2026-02-30' },
      { outcome: 'x' },
      { account: '1' },
      { action: "'" },
      { action: 'task.claim,' },
    ]) {
      expect((await get(people.auditor, '/api/record', query)).status).toBe(400);
    }
  });

  it('walks through pages in the order of the chain', async () => {
    for (let index = 0; index < 5; index += 1) await reported();
    const seen: bigint[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { items, nextCursor }: RecordPage = await record({
        limit: 3,
        ...(cursor && { cursor }),
      });
      seen.push(...items.map((item) => BigInt(item.seq)));
      cursor = nextCursor;
    }
    expect(seen).toHaveLength(9);
    expect(seen).toEqual([...seen].sort((a, b) => (a > b ? -1 : 1)));
    expect(new Set(seen).size).toBe(9);
  });

  it('hides acts on cases outside the reader’s area and shows those without a case', async () => {
    const inside = await reported();
    const { rows } = await database.query<{ post_id: string }>(
      `SELECT p.id AS post_id FROM directory.post p JOIN access.account a ON a.id = p.account_id
       WHERE a.username = $1`,
      [people.auditor],
    );
    const move = (area: string) =>
      database.query(
        `UPDATE directory.organisation SET area_code = $2
         WHERE code = (SELECT organisation_code FROM directory.post WHERE id = $1)`,
        [rows[0]?.post_id, area],
      );
    const { rows: before } = await database.query<{ area_code: string }>(
      `SELECT o.area_code FROM directory.organisation o JOIN directory.post p ON p.organisation_code = o.code
       WHERE p.id = $1`,
      [rows[0]?.post_id],
    );
    expect((await record({ case: inside })).items).not.toEqual([]);
    await move('441881');
    try {
      expect((await record({ case: inside })).items).toEqual([]);
      expect((await record({ action: 'access.signIn' })).items).not.toEqual([]);
      const { exit, out } = await exported();
      expect(out).toMatch(/rows lie outside the area/);
      expect(exit).toBe(0);
    } finally {
      await move(before[0]?.area_code ?? '');
    }
  });

  it('is for those alone who may read it, and the attempt is on record', async () => {
    for (const username of [people.gridMember, people.township, people.administrator]) {
      for (const path of ['', '/state', '/export']) {
        const answer = await get(username, `/api/record${path}`);
        expect(answer.status).toBe(403);
        expect(await recordedOf(answer)).toMatchObject([{ outcome: 'refused', code: 'FORBIDDEN' }]);
      }
    }
  });

  it('tells how it stands', async () => {
    const answer = await get(people.auditor, '/api/record/state');
    expect(answer.body).toMatchObject({
      lastSeq: expect.stringMatching(/^[1-9]\d*$/),
      firstAt: expect.stringContaining('+08:00'),
    });
  });

  it('is handed out whole, so that anybody can verify it elsewhere, and that is on record', async () => {
    await reported();
    const { exit, out, answer } = await exported();
    expect(out).toMatch(/记录完整/);
    expect(exit).toBe(0);
    expect(await recordedOf(answer)).toMatchObject([{ action: 'record.export', outcome: 'done' }]);
  });
});

/** Exports as the auditor does, and lets the verifier look at the files alone. */
async function exported() {
  const answer = await api()
    .get('/api/record/export')
    .set(await as(people.auditor))
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-disposition']).toMatch(/record-\d{4}-\d\d-\d\d\.ndjson\.gz/);
  const folder = await mkdtemp(join(tmpdir(), 'grid-export-'));
  const [file, checkpoints, key] = ['record.ndjson.gz', 'checkpoints.jsonl', 'key.pem'].map(
    (name) => join(folder, name),
  ) as [string, string, string];
  const { publicKey } = generateKeyPairSync('ed25519');
  await writeFile(file, answer.body as Buffer);
  await writeFile(checkpoints, '');
  await writeFile(key, publicKey.export({ type: 'spki', format: 'pem' }));
  const script = join(__dirname, '..', '..', 'scripts', 'audit-verify.mjs');
  const args = [script, '--file', file, '--checkpoints', checkpoints, '--public-key', key];
  const result = await new Promise<{ exit: number; out: string }>((resolve) => {
    execFile(process.execPath, args, (error, out, err) => {
      resolve({ exit: error === null ? 0 : Number(error.code), out: `${out}${err}` });
    });
  });
  await rm(folder, { recursive: true });
  return { ...result, answer };
}
