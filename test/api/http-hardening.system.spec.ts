import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { api, as, people, report } from '../support/api-client';
import { runningStack } from '../support/stack';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

interface Problem {
  readonly code: string;
  readonly errors: readonly { readonly field: string; readonly code: string }[];
}

const outcome = ({ status, type, body }: Answer) => [status, type, (body as Problem).code];
const refusal = (status: number, code: string) => [status, 'application/problem+json', code];

async function send(body: string, headers: Readonly<Record<string, string>> = {}) {
  return api()
    .post('/api/reports')
    .set(await as(people.gridMember))
    .set({ 'content-type': 'application/json', ...headers })
    .send(body);
}

/** What the server answers to bytes that no client library would send. */
function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(runningStack().apiUrl);
  return new Promise((resolve, reject) => {
    let answer = '';
    connect(Number(port), hostname)
      .setEncoding('utf8')
      .on('data', (chunk) => (answer += String(chunk)))
      .on('close', () => resolve(answer))
      .on('error', reject)
      .end(text);
  });
}

describe('every answer', () => {
  it.each(['/', '/api/me', '/api/demo-accounts', '/health/live'])(
    'of %s is guarded',
    async (path) => {
      const { headers } = await api().get(path).set('accept', 'text/html,application/json');
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringMatching(
          /default-src 'none'.*script-src 'self';.*base-uri 'none';frame-ancestors 'none'/,
        ),
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'permissions-policy': expect.stringContaining('geolocation=()'),
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('strict-transport-security');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    },
  );

  it('below /api is kept nowhere, a refusal as well', async () => {
    for (const path of ['/api/me', '/api/demo-accounts', '/api/nothing']) {
      const { headers } = await api().get(path);
      expect([headers['cache-control'], headers['etag']]).toEqual(['no-store', undefined]);
    }
  });
});

describe('the source address on record', () => {
  it('is not what the caller claims it to be', async () => {
    const username = `nobody-${randomUUID()}`;
    const answer = await api()
      .post('/api/auth/login')
      .set({ 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9' })
      .send({ username, password: 'x' });
    const database = new Client({ connectionString: runningStack().databaseUrl });
    await database.connect();
    const { rows } = await database.query(
      'SELECT source_address FROM audit.entry WHERE request_id = $1',
      [answer.headers['x-request-id']],
    );
    await database.end();
    expect(rows).toEqual([{ source_address: expect.stringMatching(/127\.0\.0\.1$/) }]);
  });
});

describe('a body', () => {
  const filled = (size: number) => JSON.stringify(report({ description: 'x'.repeat(size) }));

  it('is read up to 256 kB, unpacked', async () => {
    const tooLarge = filled(256 * 1024);
    const packed = gzipSync(filled(10 * 1024 * 1024));
    expect(packed.length).toBeLessThan(20_000);
    const large = refusal(413, 'PAYLOAD_TOO_LARGE');
    expect(outcome(await send(tooLarge))).toEqual(large);
    const unpacked = await fetch(`${runningStack().apiUrl}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: packed,
    });
    expect([unpacked.status, ((await unpacked.json()) as Problem).code]).toEqual([
      413,
      'PAYLOAD_TOO_LARGE',
    ]);
    expect(outcome(await send(filled(255 * 1024)))).toEqual(refusal(400, 'VALIDATION_FAILED'));
  });

  it.each([
    ['text/plain', 'application/json'],
    ['application/xml', '<a/>'],
    ['application/x-www-form-urlencoded', 'placeText=x'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['application/json; charset=latin1', '{}'],
  ])('that is %s is not taken for JSON', async (type, body) => {
    expect(outcome(await send(body, { 'content-type': type }))).toEqual(refusal(415, 'MEDIA_TYPE'));
  });

  it.each(['{', '{"a":1,}', 'null', '"text"', '1', '{"a":NaN}', '\ufeff{"a":01}'])(
    'that is %s is refused as malformed',
    async (body) => {
      expect(outcome(await send(body))).toEqual(refusal(400, 'BAD_REQUEST'));
    },
  );

  it.each(['__proto__', 'constructor', 'prototype'])(
    'with the key %s changes nothing and is refused by name',
    async (key) => {
      const body = JSON.stringify(report()).replace('{', `{"${key}":{"urgency":"major"},`);
      const answer = await send(body);
      expect(outcome(answer)).toEqual(refusal(400, 'VALIDATION_FAILED'));
      expect((answer.body as Problem).errors).toMatchObject([
        { field: key, code: 'FIELD_UNKNOWN' },
      ]);
      expect(({} as { urgency?: string }).urgency).toBeUndefined();
    },
  );

  it('is not followed deeper than anybody needs', async () => {
    const deep = (levels: number) => `{"description":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    for (const levels of [20, 100_000]) {
      const answer = await send(deep(levels));
      expect(outcome(answer)).toEqual(refusal(400, 'VALIDATION_FAILED'));
      expect((answer.body as Problem).errors[0]?.code).toBe('NESTED_TOO_DEEP');
    }
  });
});

describe('an address', () => {
  it('may be long, but not that long', async () => {
    const long = await api()
      .get(`/api/cases?q=${'x'.repeat(9_000)}`)
      .set(await as(people.county));
    expect(outcome(long)).toEqual(refusal(414, 'URL_TOO_LONG'));
  });

  it.each(['%00', 'a%00b', '%E2%80%AEb', '%1B'])('that holds %s is refused', async (text) => {
    const answer = await api()
      .get(`/api/cases/${text}`)
      .set(await as(people.county));
    expect(outcome(answer)).toEqual(refusal(400, 'ADDRESS_NOT_TEXT'));
  });

  it.each(['%', '%zz', '%c3%28', '%ed%a0%80'])(
    'that is no text at all (%s) is refused',
    async (text) => {
      const answer = await api()
        .get(`/api/cases/${text}`)
        .set(await as(people.county));
      expect(outcome(answer)).toEqual(refusal(400, 'BAD_REQUEST'));
    },
  );

  it.each([
    ['/api/me?admin=true', 'admin'],
    ['/api/cases?status=closed&role=admin', 'role'],
    ['/api/cases/00000000-0000-4000-8000-000000000000?limit=5', 'limit'],
    ['/api/cases?__proto__=x', '__proto__'],
  ])('with a query nobody asked for (%s) is refused', async (path, field) => {
    const answer = await api()
      .get(path)
      .set(await as(people.county));
    expect(answer.status).toBe(400);
    expect((answer.body as Problem).errors).toMatchObject([{ field, code: 'FIELD_UNKNOWN' }]);
  });
});

describe('what is hardly HTTP', () => {
  it('is answered as a problem and the connection closed', async () => {
    const head = `GET /api/me HTTP/1.1\r\nHost: x\r\n`;
    expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*"code":"BAD_REQUEST"/s);
    expect(await raw(`${head}X-Long: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 .*"code":"HEADERS_TOO_LARGE"/s,
    );
    expect(await raw(`${head}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 400 /,
    );
  });
});

describe('the web app', () => {
  it('answers its page for its own paths and nothing for those of others', async () => {
    const html = { accept: 'text/html' };
    expect((await api().get('/cases/x').set(html)).type).toBe('text/html');
    expect((await api().get('/icon.svg')).type).toBe('image/svg+xml');
    for (const path of ['/api/x', '/assets/x', '/metrics/x', '/api']) {
      expect([path, (await api().get(path).set(html)).status]).toEqual([path, 404]);
    }
    const up = await raw('GET /../package.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(up).not.toContain('grid-governance');
  });
});
