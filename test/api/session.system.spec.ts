import { generateKeyPairSync, randomUUID } from 'node:crypto';
import jwt from 'jsonwebtoken';
import type { Response } from 'supertest';
import { newAccount, onDatabase, type OwnAccount } from '../support/accounts';
import { api } from '../support/api-client';
import { runningStack } from '../support/stack';

const NEXT_PASSWORD = 'quiet-bridge-at-noon';
const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const seconds = () => Math.floor(Date.now() / 1000);
const codeOf = (answer: Response) => (answer.body as { code: string }).code;
const cookieLine = (answer: Response) =>
  (answer.headers['set-cookie'] as unknown as string[] | undefined)?.[0] ?? '';
const cookieOf = (answer: Response) => ({ cookie: cookieLine(answer).split(';')[0] ?? '' });

interface Visit {
  readonly token: string;
  readonly sessionId: string;
  readonly cookie: { readonly cookie: string };
}

async function signIn({ username, password }: OwnAccount, userAgent = EDGE): Promise<Visit> {
  const answer = await api()
    .post('/api/auth/login')
    .set('user-agent', userAgent)
    .send({ username, password })
    .expect(200);
  const { accessToken } = answer.body as { accessToken: string };
  const { sid } = jwt.decode(accessToken) as { sid: string };
  return { token: accessToken, sessionId: sid, cookie: cookieOf(answer) };
}

const me = (token: string) => api().get('/api/me').set(bearer(token));
const refresh = (cookie: object, headers: object = {}) =>
  api()
    .post('/api/auth/refresh')
    .set({ ...cookie, ...headers });

describe('an access token', () => {
  let account: OwnAccount;
  let visit: Visit;

  beforeAll(async () => {
    account = await newAccount();
    visit = await signIn(account);
  });

  const claims = (change: Readonly<Record<string, unknown>> = {}) => ({
    iss: 'grid-governance',
    aud: 'grid-api',
    sub: account.id,
    sid: visit.sessionId,
    iat: seconds(),
    exp: seconds() + 300,
    ...change,
  });
  const without = (name: string) =>
    Object.fromEntries(Object.entries(claims()).filter(([key]) => key !== name));
  const signed = (payload: object, options: jwt.SignOptions = {}) =>
    jwt.sign(payload, runningStack().jwtSecret, { algorithm: 'HS256', ...options });

  it('lives for ten minutes and names issuer, audience, account and session', () => {
    const payload = jwt.decode(visit.token) as Record<string, number>;
    expect(payload).toEqual(claims({ iat: expect.any(Number), exp: expect.any(Number) }));
    expect((payload['exp'] ?? 0) - (payload['iat'] ?? 0)).toBe(600);
  });

  it('is taken when it was made with our key, and only then is anything below worth its name', async () => {
    await me(signed(claims())).expect(200);
  });

  const tampered = (token: string) => {
    const [head, payload = '', signature] = token.split('.');
    const other = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const text = JSON.stringify({ ...other, sub: randomUUID() });
    return [head, Buffer.from(text).toString('base64url'), signature].join('.');
  };
  const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const attacks: readonly (readonly [string, () => string])[] = [
    ['that is no token', () => 'x'],
    ['that has expired', () => signed(claims({ exp: seconds() - 1 }))],
    ['that never expires', () => signed(without('exp'))],
    ['of another issuer', () => signed(claims({ iss: 'somebody-else' }))],
    ['without an issuer', () => signed(without('iss'))],
    ['for another audience', () => signed(claims({ aud: 'another-api' }))],
    ['without a session', () => signed(without('sid'))],
    ['with a session that is no id', () => signed(claims({ sid: `' OR true --` }))],
    ['of a session that never was', () => signed(claims({ sid: randomUUID() }))],
    ['of another account', () => signed(claims({ sub: randomUUID() }))],
    ['that is not signed', () => jwt.sign(claims(), '', { algorithm: 'none' })],
    ['whose signature was cut off', () => visit.token.replace(/[^.]+$/, '')],
    ['with another algorithm and our key', () => signed(claims(), { algorithm: 'HS512' })],
    ['signed with RS256', () => jwt.sign(claims(), rsa(), { algorithm: 'RS256' })],
    ['of another key', () => jwt.sign(claims(), 'x'.repeat(64), { algorithm: 'HS256' })],
    ['whose content was changed', () => tampered(visit.token)],
  ];
  it.each(attacks)('is refused: one %s', async (_, make) => {
    const answer = await me(make());
    expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.headers['www-authenticate']).toBe(
      'Bearer realm="grid-api", error="invalid_token"',
    );
  });

  it('is asked for', async () => {
    const answer = await api().get('/api/me');
    expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="grid-api"');
    const basic = await api().get('/api/me').auth(account.username, account.password);
    expect(basic.status).toBe(401);
  });

  it('is worth nothing once the account is disabled', async () => {
    const other = await newAccount();
    const { token, cookie } = await signIn(other);
    await me(token).expect(200);
    await onDatabase('UPDATE access.account SET disabled_at = now() WHERE id = $1', [other.id]);
    await me(token).expect(401);
    await refresh(cookie).expect(401);
  });
});

describe('a session', () => {
  it('is kept by a cookie that only this system’s own pages send and no script reads', async () => {
    const { username, password } = await newAccount();
    const answer = await api().post('/api/auth/login').send({ username, password }).expect(200);
    expect(Object.keys(answer.body as object).sort()).toEqual(['accessToken', 'expiresAt']);
    expect(answer.headers['cache-control']).toBe('no-store');
    const [value, ...attributes] = cookieLine(answer).split('; ');
    expect(value).toMatch(/^grid_refresh=[\w-]{43}$/);
    expect(attributes).toEqual(
      expect.arrayContaining(['Path=/api/auth', 'HttpOnly', 'SameSite=Strict']),
    );
    const expires = attributes.find((attribute) => attribute.startsWith('Expires='))?.slice(8);
    const hours = (Date.parse(expires ?? '') - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(11.9);
    expect(hours).toBeLessThanOrEqual(12);
  });

  it('goes on with a new cookie each time, and ends when an old one comes again', async () => {
    const { cookie, token } = await signIn(await newAccount());
    const second = await refresh(cookie).expect(200);
    const third = await refresh(cookieOf(second)).expect(200);
    const { accessToken } = third.body as { accessToken: string };
    await me(accessToken).expect(200);
    const reused = await refresh(cookie);
    expect([reused.status, codeOf(reused)]).toEqual([401, 'UNAUTHENTICATED']);
    await refresh(cookieOf(third)).expect(401);
    await me(accessToken).expect(401);
    await me(token).expect(401);
  });

  it('gives the same answer to a page that lost it', async () => {
    const { cookie } = await signIn(await newAccount());
    const answers = await Promise.all([refresh(cookie), refresh(cookie)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const [one, other] = answers.map(cookieOf);
    expect(one).toEqual(other);
  });

  it('is not taken up without a cookie', async () => {
    const answer = await refresh({});
    expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it.each(['refresh', 'logout'])('cannot be used by another site (%s)', async (act) => {
    const { cookie, token } = await signIn(await newAccount());
    const foreign = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: runningStack().apiUrl, 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'none' },
    ];
    for (const headers of foreign) {
      const answer = await api()
        .post(`/api/auth/${act}`)
        .set({ ...cookie, ...headers });
      expect([answer.status, codeOf(answer)]).toEqual([403, 'CROSS_SITE_REFUSED']);
    }
    await me(token).expect(200);
    const own = { origin: runningStack().apiUrl, 'sec-fetch-site': 'same-origin' };
    await refresh(cookie, own).expect(200);
  });

  it('ends with signing out: token, cookie and all', async () => {
    const { cookie, token } = await signIn(await newAccount());
    const answer = await api().post('/api/auth/logout').set(cookie).expect(200);
    expect(cookieLine(answer)).toMatch(/^grid_refresh=;.*Expires=Thu, 01 Jan 1970/);
    await me(token).expect(401);
    await refresh(cookie).expect(401);
    await api().post('/api/auth/logout').expect(200);
  });

  it('is listed for its owner, who can end it from elsewhere', async () => {
    const account = await newAccount();
    const [here, there] = [await signIn(account), await signIn(account, 'curl/8.5')];
    const list = async () => {
      const { body } = await api().get('/api/auth/sessions').set(bearer(here.token)).expect(200);
      return (body as { items: { id: string }[] }).items;
    };
    const items = await list();
    expect(items).toHaveLength(2);
    expect(items.find(({ id }) => id === here.sessionId)).toEqual({
      id: here.sessionId,
      device: 'Edge 131 · Windows',
      sourceAddress: '127.0.0.1',
      startedAt: expect.stringMatching(/\+08:00$/),
      lastUsedAt: expect.stringMatching(/\+08:00$/),
      current: true,
    });
    expect(items.find(({ id }) => id === there.sessionId)).toMatchObject({
      device: null,
      current: false,
    });
    const end = (id: string) => api().delete(`/api/auth/sessions/${id}`).set(bearer(here.token));
    await end(there.sessionId).expect(204);
    await me(there.token).expect(401);
    expect(codeOf(await end(there.sessionId).expect(404))).toBe('SESSION_UNKNOWN');
    await end('not-an-id').expect(400);
    expect(await list()).toHaveLength(1);
  });

  it('of somebody else is not there', async () => {
    const [mine, other] = [await signIn(await newAccount()), await signIn(await newAccount())];
    const answer = await api()
      .delete(`/api/auth/sessions/${other.sessionId}`)
      .set(bearer(mine.token));
    expect([answer.status, codeOf(answer)]).toEqual([404, 'SESSION_UNKNOWN']);
    await me(other.token).expect(200);
  });

  it('can be the only one that goes on', async () => {
    const account = await newAccount();
    const [here, there] = [await signIn(account), await signIn(account)];
    await api().delete('/api/auth/sessions').set(bearer(here.token)).expect(204);
    await me(here.token).expect(200);
    await me(there.token).expect(401);
  });
});

describe('a password', () => {
  const change = (token: string, currentPassword: string, newPassword: string) =>
    api().post('/api/auth/password').set(bearer(token)).send({ currentPassword, newPassword });

  it('locks its name after five wrong ones and says when to try again', async () => {
    const { username, password } = await newAccount();
    for (const name of [username, `nobody-${randomUUID()}`]) {
      const attempt = (word: string) =>
        api().post('/api/auth/login').send({ username: name, password: word });
      for (let n = 0; n < 5; n += 1) await attempt('wrong').expect(401);
      const locked = await attempt(password);
      expect([locked.status, codeOf(locked)]).toEqual([429, 'SIGN_IN_LOCKED']);
      expect(Number(locked.headers['retry-after'])).toBeGreaterThan(890);
      expect(locked.type).toBe('application/problem+json');
    }
  });

  it('is changed by who knows it, and ends the other sessions', async () => {
    const account = await newAccount();
    const [here, there] = [await signIn(account), await signIn(account)];
    const wrong = await change(here.token, 'wrong', NEXT_PASSWORD);
    expect([wrong.status, wrong.body]).toEqual([
      400,
      expect.objectContaining({
        code: 'PASSWORD_WRONG',
        errors: [expect.objectContaining({ field: 'currentPassword' })],
      }),
    ]);
    expect(codeOf(await change(here.token, account.password, 'short').expect(400))).toBe(
      'PASSWORD_TOO_SHORT',
    );
    await change(here.token, account.password, NEXT_PASSWORD).expect(204);
    await me(here.token).expect(200);
    await me(there.token).expect(401);
    await signIn({ ...account, password: NEXT_PASSWORD });
  });

  it('that is temporary opens nothing but its change', async () => {
    const account = await newAccount({ mustChange: true });
    const { token, cookie } = await signIn(account);
    const first = await me(token).expect(200);
    expect(first.body).toMatchObject({ mustChangePassword: true });
    for (const path of ['/api/notices', '/api/cases', '/api/areas', '/api/auth/sessions']) {
      const answer = await api().get(path).set(bearer(token));
      expect([answer.status, codeOf(answer)]).toEqual([403, 'PASSWORD_CHANGE_REQUIRED']);
    }
    await refresh(cookie).expect(200);
    await change(token, account.password, NEXT_PASSWORD).expect(204);
    await api().get('/api/notices').set(bearer(token)).expect(200);
    expect((await me(token)).body).toMatchObject({ mustChangePassword: false });
  });
});
