import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import type request from 'supertest';
import { Webhook } from 'standardwebhooks';
import { api, as, people, report } from '../support/api-client';
import { runningStack } from '../support/stack';

interface Made {
  readonly client: { readonly id: string; readonly secrets: readonly object[] };
  readonly secret: string;
}

const administrator = () => as(people.administrator);
const made = async (body: object): Promise<Made> => {
  const answer = await api()
    .post('/api/service-clients')
    .set(await administrator())
    .send(body);
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  return answer.body as Made;
};
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const codeOf = (answer: request.Response) => [
  answer.status,
  (answer.body as { code?: string }).code,
];
const probe = { kind: 'probe', label: '监测', scopes: ['metrics.read'] };
const open311 = {
  kind: 'open311',
  label: '12345 热线',
  organisationCode: '441802-grid-authority',
  scopes: ['report.create', 'case.readOwn'],
};

describe('systems that are let in', () => {
  it('are made, changed and disabled by the administrator, who sees a secret once', async () => {
    const { client, secret } = await made(probe);
    expect(secret).toMatch(/^grid_[0-9a-f]{32}_[\w-]{43}$/);
    const path = `/api/service-clients/${client.id}`;
    const rotated = await api()
      .post(`${path}/rotate`)
      .set(await administrator())
      .send({ overlapHours: 24 })
      .expect(200);
    expect(rotated.headers['cache-control']).toBe('no-store');
    expect((rotated.body as Made).client.secrets).toHaveLength(2);
    const listed = await api()
      .get('/api/service-clients')
      .query({ kind: 'probe', limit: 200 })
      .set(await administrator())
      .expect(200);
    expect(listed.text).toContain(client.id);
    expect(listed.text).not.toContain(secret.slice(-43));
    const disabled = await api()
      .post(`${path}/disable`)
      .set(await administrator())
      .expect(200);
    expect(disabled.body).toMatchObject({ id: client.id, disabledAt: expect.any(String) });
    const again = api().post(`${path}/rotate`);
    expect(codeOf(await again.set(await administrator()).send({ overlapHours: 0 }))).toEqual([
      409,
      'SERVICE_CLIENT_DISABLED',
    ]);
  });

  it.each([
    ['an unknown kind', { ...probe, kind: 'god' }],
    ['the cases of others', { ...open311, scopes: ['case.readArea'] }],
    ['administration', { ...probe, scopes: ['serviceClient.manage'] }],
    ['an id of its own', { ...probe, id: randomUUID() }],
    ['a text with a control character', { ...probe, label: 'a\u0000b' }],
    ['an organisation that is not there', { ...open311, organisationCode: 'nobody' }],
    ['a department that is none', { ...open311, kind: 'department', scopes: [] }],
  ])('are not made with %s', async (_, body) => {
    const answer = api().post('/api/service-clients');
    await answer
      .set(await administrator())
      .send(body)
      .expect(400);
  });

  it('are nobody else’s business', async () => {
    const { client } = await made(probe);
    for (const person of [people.county, people.gridMember, people.auditor]) {
      const headers = await as(person);
      const answers = [
        await api().get('/api/service-clients').set(headers),
        await api().post('/api/service-clients').set(headers).send(probe),
        await api().post(`/api/service-clients/${client.id}/disable`).set(headers),
        await api().get('/api/department-endpoints').set(headers),
      ];
      expect(answers.map(codeOf)).toEqual(Array(4).fill([403, 'FORBIDDEN']));
    }
    await api().get('/api/service-clients').expect(401);
  });
});

describe('a key', () => {
  it('does what its scopes say and nothing else', async () => {
    const { secret } = await made(open311);
    const headers = bearer(secret);
    const reported = await api().post('/api/reports').set(headers).send(report());
    expect(reported.status).toBe(201);
    const { id } = reported.body as { id: string };
    await api().get(`/api/cases/${id}`).set(headers).expect(200);
    const { secret: other } = await made(open311);
    expect(codeOf(await api().get(`/api/cases/${id}`).set(bearer(other)))[0]).toBe(404);
    for (const path of ['/api/tasks', '/api/me', '/api/auth/sessions', '/api/service-clients']) {
      expect([path, ...codeOf(await api().get(path).set(headers))]).toEqual([
        path,
        403,
        'FORBIDDEN',
      ]);
    }
  });

  it('is refused when it is wrong, old or disabled', async () => {
    const { client, secret } = await made(open311);
    const path = `/api/service-clients/${client.id}`;
    const asked = async (key: string) => codeOf(await api().get('/api/cases').set(bearer(key)));
    expect((await asked(secret))[0]).toBe(200);
    const changed = await api()
      .post(`${path}/rotate`)
      .set(await administrator())
      .send({ overlapHours: 0 });
    const refused = [401, 'SERVICE_KEY_INVALID'];
    expect(await asked(secret)).toEqual(refused);
    const { secret: second } = changed.body as Made;
    expect((await asked(second))[0]).toBe(200);
    await api()
      .post(`${path}/disable`)
      .set(await administrator());
    expect(await asked(second)).toEqual(refused);
    expect(await asked('grid_nothing')).toEqual(refused);
  });
});

describe('the metrics', () => {
  const passedOn = { 'x-forwarded-for': '203.0.113.9' };

  it('are for this machine, not for what a proxy passes on', async () => {
    await api().get('/metrics').expect(200);
    await api().get('/metrics').set(passedOn).expect(401);
  });

  it('are for systems that may read them', async () => {
    const { secret } = await made(probe);
    const { secret: stranger } = await made(open311);
    const read = await api().get('/metrics').set(passedOn).set(bearer(secret)).expect(200);
    expect(read.text).toContain('process_cpu_seconds_total');
    expect(codeOf(await api().get('/metrics').set(passedOn).set(bearer(stranger)))).toEqual([
      403,
      'FORBIDDEN',
    ]);
  });
});

describe('the departments', () => {
  type HandedOver = Record<string, { client: string; secret: string }>;
  const handedOver = () =>
    JSON.parse(readFileSync(runningStack().departmentCredentialsFile, 'utf8')) as HandedOver;
  const URBAN = '441802-urban-management';

  const callback = (signedBy: { client: string; secret: string }) => {
    const event = {
      type: 'workOrder.answered',
      eventId: randomUUID(),
      workOrderId: randomUUID(),
      reference: 'BM1',
      outcome: 'done',
      resultText: '已处理。',
      answeredAt: new Date().toISOString(),
    };
    const body = JSON.stringify(event);
    const at = new Date();
    return api()
      .post('/api/department-callbacks')
      .set('webhook-client', signedBy.client)
      .set('webhook-id', event.eventId)
      .set('webhook-timestamp', String(Math.floor(at.getTime() / 1000)))
      .set('webhook-signature', new Webhook(signedBy.secret).sign(event.eventId, at, body))
      .type('json')
      .send(body);
  };

  it('have a secret each, and one does not serve another', async () => {
    const all = handedOver();
    expect(new Set(Object.values(all).map(({ secret }) => secret)).size).toBe(
      Object.keys(all).length,
    );
    const urban = all[URBAN] ?? { client: '', secret: '' };
    const health = all['441802-health'] ?? { client: '', secret: '' };
    expect(codeOf(await callback(urban))).toEqual([404, 'WORK_ORDER_UNKNOWN']);
    expect(codeOf(await callback({ ...urban, secret: health.secret }))).toEqual([
      401,
      'CALLBACK_SIGNATURE_INVALID',
    ]);
    expect(codeOf(await callback({ ...urban, client: randomUUID() }))).toEqual([
      401,
      'CALLBACK_CLIENT_INVALID',
    ]);
  });

  it('have an address of their own when the administrator enters one, and nobody reads its token', async () => {
    const path = `/api/department-endpoints/${URBAN}`;
    const token = 'a-token-that-nobody-reads';
    const put = async (body: object, at = path) =>
      api()
        .put(at)
        .set(await administrator())
        .send(body);
    const set = await put({ url: 'http://127.0.0.1:9/departments', token });
    expect([set.status, set.body]).toEqual([
      200,
      expect.objectContaining({ organisationCode: URBAN, url: 'http://127.0.0.1:9/departments' }),
    ]);
    const listed = await api()
      .get('/api/department-endpoints')
      .set(await administrator())
      .expect(200);
    expect(listed.text).toContain(URBAN);
    expect(listed.text).not.toContain(token);
    await api()
      .delete(path)
      .set(await administrator())
      .expect(204);
    await api()
      .delete(path)
      .set(await administrator())
      .expect(404);
    const refusals = [
      await put({ url: 'file:///etc/passwd', token }),
      await put({ url: 'http://user:secret@127.0.0.1/', token }),
      await put({ url: 'http://127.0.0.1/', token: 'short' }),
      await put({ url: 'http://127.0.0.1/', token }, '/api/department-endpoints/nobody'),
      await put(
        { url: 'http://127.0.0.1/', token },
        '/api/department-endpoints/441802-grid-authority',
      ),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([400, 400, 400, 404, 409]);
  });
});
