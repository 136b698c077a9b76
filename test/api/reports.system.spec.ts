import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { api, as, people, report } from '../support/api-client';
import { runningStack } from '../support/stack';

const send = async (body: object, username: string = people.gridMember) =>
  api()
    .post('/api/reports')
    .set(await as(username))
    .send(body);

describe('POST /api/reports', () => {
  const database = new Client({ connectionString: runningStack().databaseUrl });
  beforeAll(() => database.connect());
  afterAll(() => database.end());

  const countOf = async (clientRequestId: string): Promise<[cases: number, messages: number]> => {
    const { rows } = await database.query<{ cases: string; messages: string }>(
      `SELECT count(DISTINCT c.id) AS cases, count(m.id) AS messages
       FROM intake.incident_case c LEFT JOIN outbox.message m ON m.ordering_key = c.id::text
       WHERE c.client_request_id = $1`,
      [clientRequestId],
    );
    return [Number(rows[0]?.cases), Number(rows[0]?.messages)];
  };

  it('opens one case for one client request id, also when it is sent twice at once', async () => {
    const body = report();
    const answers = await Promise.all([send(body), send(body), send(body)]);
    const again = await send(body);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 201]);
    expect(again.status).toBe(200);
    expect(new Set([...answers, again].map((a) => (a.body as { id: string }).id)).size).toBe(1);
    expect((await countOf(body.clientRequestId))[0]).toBe(1);
  });

  it.each([
    ['an unknown category', { categoryCode: 'X9999' }, 'categoryCode', 'CATEGORY_UNKNOWN'],
    ['a place outside every grid', { gridCode: '441802006001999' }, 'gridCode', 'GRID_UNKNOWN'],
    ['a grid code that is none', { gridCode: '12' }, 'gridCode', 'GRID_CODE_INVALID'],
    [
      'a capture in the future',
      { capturedAt: '2999-01-01T00:00:00+08:00' },
      'capturedAt',
      'CAPTURE_TIME_IN_FUTURE',
    ],
    [
      'a time without an offset',
      { capturedAt: '2026-11-22T10:00:00' },
      'capturedAt',
      'WRONG_FORMAT',
    ],
    ['a missing place', { placeText: '' }, 'placeText', 'REQUIRED'],
    ['a text that is too long', { description: '长'.repeat(2001) }, 'description', 'TOO_LONG'],
    ['a NUL in a text', { placeText: 'a\0b' }, 'placeText', 'NOT_PLAIN_TEXT'],
    ['a request id that is none', { clientRequestId: '1' }, 'clientRequestId', 'NOT_AN_ID'],
    ['an urgency that is none', { urgency: 'soon' }, 'urgency', 'NOT_OFFERED'],
    ['a field of ours', { status: 'closed' }, 'status', 'FIELD_UNKNOWN'],
  ])('refuses %s by its field and leaves nothing behind', async (_, change, field, code) => {
    const body = report(change);
    const answer = await send(body);
    expect(answer.status).toBe(400);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ status: 400, errors: [{ field, code }] });
    const id = body.clientRequestId;
    if (/^[0-9a-f-]{36}$/.test(id)) expect(await countOf(id)).toEqual([0, 0]);
  });

  it('refuses four megabytes of text before reading them all', async () => {
    const answer = await send(report({ description: '长'.repeat(1_400_000) }));
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([
      413,
      'PAYLOAD_TOO_LARGE',
    ]);
  });

  it('refuses what is not JSON', async () => {
    const answer = await api()
      .post('/api/reports')
      .set(await as(people.gridMember))
      .set('content-type', 'application/json')
      .send('{"a":');
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('is closed to those whose post may not report, and the refusal is on record', async () => {
    const body = report({ clientRequestId: randomUUID() });
    const answer = await send(body, people.auditor);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([403, 'FORBIDDEN']);
    const { rows } = await database.query<{ count: string }>(
      `SELECT count(*) FROM audit.entry WHERE outcome = 'refused' AND request_id = $1`,
      [answer.headers['x-request-id']],
    );
    expect(rows[0]?.count).toBe('1');
    expect(await countOf(body.clientRequestId)).toEqual([0, 0]);
  });

  it('speaks the language of the caller', async () => {
    const english = await api()
      .post('/api/reports')
      .set({ ...(await as(people.gridMember)), 'accept-language': 'en' })
      .send(report({ placeText: '' }));
    expect(english.body).toMatchObject({ errors: [{ message: 'This field is required.' }] });
    const chinese = await send(report({ placeText: '' }));
    expect(chinese.body).toMatchObject({ errors: [{ message: '此项必填。' }] });
  });
});
