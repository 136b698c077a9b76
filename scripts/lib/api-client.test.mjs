import assert from 'node:assert/strict';
import http from 'node:http';
import { test } from 'node:test';
import { ApiClient } from './api-client.mjs';

/** A server that answers what `answer` says, and a client of it. */
async function withServer(answer, work) {
  const asked = [];
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response, asked.length);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new ApiClient(
    `http://127.0.0.1:${server.address().port}`,
    new Map([['a', 'word']]),
  );
  try {
    await work(client, asked);
  } finally {
    client.close();
    server.close();
  }
}

const signedIn = (response, number) =>
  response
    .setHeader('set-cookie', `grid_refresh=r${number}; HttpOnly`)
    .end(JSON.stringify({ accessToken: `t${number}` }));

test('signs in once, and takes the session up again by its cookie when the token is old', async (t) => {
  const used = [];
  const answer = (request, response, number) => {
    const { authorization, cookie } = request.headers;
    if (request.url.startsWith('/api/auth/')) return signedIn(response, number);
    used.push(authorization ?? cookie);
    return response.end('{}');
  };
  await withServer(answer, async (client, asked) => {
    await Promise.all([client.get('a', '/api/me'), client.get('a', '/api/me')]);
    const now = performance.now();
    t.mock.method(performance, 'now', () => now + 6 * 60_000);
    await client.get('a', '/api/me');
    assert.deepEqual(asked, [
      'POST /api/auth/login',
      'GET /api/me',
      'GET /api/me',
      'POST /api/auth/refresh',
      'GET /api/me',
    ]);
    assert.deepEqual(used, ['Bearer t1', 'Bearer t1', 'Bearer t4']);
    assert.equal(client.requests, 5);
  });
});

test('waits as long as it is told when it asks too often', async () => {
  const answer = (request, response, number) => {
    if (request.url.startsWith('/api/auth/')) return signedIn(response, number);
    if (number === 2) response.writeHead(429, { 'retry-after': '0' });
    return response.end('{"done":true}');
  };
  await withServer(answer, async (client) => {
    assert.deepEqual(await client.post('a', '/api/things', { one: 1 }), { done: true });
  });
});

test('names method, path and status of a refusal, never the query', async () => {
  const answer = (request, response, number) =>
    number === 1 ? signedIn(response, number) : response.writeHead(403).end('no');
  await withServer(answer, async (client) => {
    await assert.rejects(client.get('a', '/api/cases?q=secret'), {
      message: 'GET /api/cases: 403 no',
    });
  });
});

test('tells what a refusal says, as an application against the law is answered', async () => {
  const problem = { code: 'ITEM_ON_NEGATIVE_LIST', article: 'XX14' };
  const answer = (request, response, number) =>
    number === 1
      ? signedIn(response, number)
      : response.writeHead(409).end(JSON.stringify(problem));
  await withServer(answer, async (client) => {
    await assert.rejects(client.post('a', '/api/item-proceedings', {}), { status: 409, problem });
  });
});
