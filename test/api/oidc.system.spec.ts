import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import request from 'supertest';
import { as, people } from '../support/api-client';
import { Person } from '../support/oidc/person';
import { TestProvider, type Wrong } from '../support/oidc/provider';
import { SecondApi } from '../support/second-api';
import { runningStack } from '../support/stack';
import { until } from '../support/until';

const URBAN = '441802-urban-management';
const HEALTH = '441802-health';
const SECRET = 'a-secret-for-the-tests-only';

describe('single sign-on', () => {
  const database = new Client({ connectionString: runningStack().databaseUrl });
  let provider: TestProvider;
  let app: SecondApi;

  const settings = (more: Readonly<Record<string, string>> = {}) => ({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'grid',
    OIDC_CLIENT_SECRET: SECRET,
    OIDC_SCOPES: 'openid profile email',
    ...more,
  });

  beforeAll(async () => {
    await database.connect();
    provider = await TestProvider.start();
    app = await SecondApi.start(() => settings());
    await provider.serve(app.url);
  });
  afterAll(async () => {
    await app.stop();
    await provider.stop();
    await database.end();
  });
  afterEach(() => provider.doWrong(null));

  const start = (returnTo = '/cases') =>
    `${app.url}/api/auth/oidc/start?returnTo=${encodeURIComponent(returnTo)}`;
  const callback = () => `${app.url}/api/auth/oidc/callback`;
  const administrator = () => as(people.administrator);

  /** An account that expects somebody of the provider. */
  async function expecting(claim: string, value: string): Promise<string> {
    const id = randomUUID();
    await database.query(
      `INSERT INTO access.account (id, username, display_name) VALUES ($1, $2, '单点登录人员')`,
      [id, `sso-${id}`],
    );
    await request(app.url)
      .post(`/api/accounts/${id}/identities/expected`)
      .set(await administrator())
      .send({ claim, value })
      .expect(201);
    return id;
  }

  /** Somebody who is expected, with a browser. */
  async function somebody(claims: Readonly<Record<string, unknown>> = {}) {
    const sub = `s-${randomUUID()}`;
    await provider.know(sub, claims);
    return { sub, accountId: await expecting('sub', sub), browser: new Person() };
  }

  /** Through the provider and back: where the browser ends up. */
  async function signIn(browser: Person, sub: string, returnTo?: string): Promise<URL> {
    const back = await browser.walk(start(returnTo), sub, callback());
    const answer = await browser.get(back.href);
    return new URL(answer.headers.get('location') ?? '', app.url);
  }

  async function refreshed(browser: Person): Promise<{ authorization: string } | null> {
    const answer = await browser.post(`${app.url}/api/auth/refresh`, {});
    if (!answer.ok) return null;
    const { accessToken } = (await answer.json()) as { accessToken: string };
    return { authorization: `Bearer ${accessToken}` };
  }

  async function me(browser: Person) {
    const headers = await refreshed(browser);
    if (headers === null) return null;
    const answer = await request(app.url).get('/api/me').set(headers).expect(200);
    return answer.body as { id: string; posts: { role: string; organisation: { code: string } }[] };
  }

  const problemOf = (url: URL) => [url.pathname, url.searchParams.get('problem')];
  const acts = async (accountId: string) => {
    const { rows } = await database.query<{ action: string; outcome: string; code: string | null }>(
      `SELECT action, outcome, code FROM audit.entry WHERE account_id = $1 ORDER BY id`,
      [accountId],
    );
    return rows.map(({ action, outcome, code }) => [action, outcome, code]);
  };

  describe('a sign-in', () => {
    it('goes to the provider with PKCE, state and nonce, and keeps the rest in a cookie of its own', async () => {
      const browser = new Person();
      const answer = await browser.get(start());
      expect(answer.status).toBe(302);
      const asked = new URL(answer.headers.get('location') ?? '');
      expect(asked.origin).toBe(provider.issuer);
      expect(Object.fromEntries(asked.searchParams)).toMatchObject({
        response_type: 'code',
        client_id: 'grid',
        redirect_uri: callback(),
        scope: 'openid profile email',
        code_challenge_method: 'S256',
        code_challenge: expect.stringMatching(/^[\w-]{43}$/),
        state: expect.stringMatching(/^[\w-]{43}$/),
        nonce: expect.stringMatching(/^[\w-]{43}$/),
      });
      const [cookie = ''] = answer.headers.getSetCookie();
      expect(cookie).toMatch(/^grid_oidc_/);
      expect(cookie).toMatch(/HttpOnly/);
      expect(cookie).toMatch(/SameSite=Lax/);
      expect(cookie).toMatch(/Path=\/api\/auth\/oidc/);
      expect(cookie).not.toContain(asked.searchParams.get('nonce'));
    });

    it('ends on the page that was asked for, with a session that goes on by itself', async () => {
      const { sub, accountId, browser } = await somebody();
      const page = await signIn(browser, sub, '/cases?status=closed');
      expect(`${page.pathname}${page.search}`).toBe('/cases?status=closed');
      expect(browser.cookiesFor(callback())).toEqual(['grid_refresh']);
      expect((await me(browser))?.id).toBe(accountId);
      expect(await acts(accountId)).toEqual([
        ['account.join', 'done', null],
        ['access.signIn', 'done', null],
      ]);
    });

    it('is known again by the subject, and does not take a name for one', async () => {
      const { sub, accountId, browser } = await somebody();
      await signIn(browser, sub);
      const again = new Person();
      await signIn(again, sub);
      expect((await me(again))?.id).toBe(accountId);
      const other = `s-${randomUUID()}`;
      await provider.know(other, { name: '单点登录人员', email: 'x@city.example' });
      expect(problemOf(await signIn(new Person(), other))).toEqual([
        '/login',
        'OIDC_ACCOUNT_UNKNOWN',
      ]);
    });

    it('works for a public client by PKCE alone', async () => {
      const open = await SecondApi.start((url) => ({
        ...settings({ OIDC_CLIENT_ID: 'grid-public', PUBLIC_URL: url }),
        OIDC_CLIENT_SECRET: '',
      }));
      try {
        await provider.serve(open.url);
        const { sub, browser } = await somebody();
        const from = `${open.url}/api/auth/oidc/start`;
        const back = await browser.walk(from, sub, `${open.url}/api/auth/oidc/callback`);
        const answer = await browser.get(back.href);
        expect(answer.headers.get('location')).toBe('/');
      } finally {
        await open.stop();
        await provider.serve(app.url);
      }
    });

    it.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example'])(
      'does not lead to %s',
      async (returnTo) => {
        const answer = await new Person().get(start(returnTo));
        expect(answer.status).toBe(400);
        expect(answer.headers.get('location')).toBeNull();
      },
    );
  });

  describe('is refused', () => {
    it('with another state, and in a browser that has not begun it', async () => {
      const { sub, browser } = await somebody();
      const back = await browser.walk(start(), sub, callback());
      expect(
        problemOf(
          new URL((await new Person().get(back.href)).headers.get('location') ?? '', app.url),
        ),
      ).toEqual(['/login', 'OIDC_TRANSACTION_LOST']);
      const changed = new URL(back);
      changed.searchParams.set(
        'state',
        `${back.searchParams.get('state')?.slice(0, 20)}${'A'.repeat(23)}`,
      );
      const answer = await browser.get(changed.href);
      expect(problemOf(new URL(answer.headers.get('location') ?? '', app.url))).toEqual([
        '/login',
        'OIDC_ANSWER_INVALID',
      ]);
      expect(await refreshed(browser)).toBeNull();
    });

    it('when the answer comes a second time, and when its code does', async () => {
      const { sub, browser } = await somebody();
      const first = await browser.walk(start(), sub, callback());
      await browser.get(first.href);
      const again = await browser.get(first.href);
      expect(again.headers.get('location')).toBe('/login?problem=OIDC_TRANSACTION_LOST');
      const second = await browser.walk(start(), sub, callback());
      second.searchParams.set('code', first.searchParams.get('code') ?? '');
      const replayed = await browser.get(second.href);
      expect(replayed.headers.get('location')).toBe('/login?problem=OIDC_ANSWER_INVALID');
    });

    it('when the person says no at the provider', async () => {
      const { browser } = await somebody();
      const answer = await browser.get(start());
      const state = new URL(answer.headers.get('location') ?? '').searchParams.get('state') ?? '';
      const denied = `${callback()}?error=access_denied&state=${state}&iss=${provider.issuer}`;
      const back = await browser.get(denied);
      expect(back.headers.get('location')).toBe('/login?problem=OIDC_DENIED');
    });

    it('with a code that was meant for another provider', async () => {
      const { sub, browser } = await somebody();
      const back = await browser.walk(start(), sub, callback());
      back.searchParams.set('iss', 'https://elsewhere.example');
      const answer = await browser.get(back.href);
      expect(answer.headers.get('location')).toBe('/login?problem=OIDC_ANSWER_INVALID');
    });

    const wrongs: [Wrong, string][] = [
      ['payload', 'was changed'],
      ['otherKey', 'was signed by another key under a known name'],
      ['unknownKey', 'was signed by a key that nobody knows'],
      ['unsigned', 'is not signed'],
      ['clientSecret', 'is signed by our own secret'],
      ['nonce', 'has another nonce'],
      ['audience', 'is for somebody else'],
      ['party', 'was given to another party'],
      ['issuer', 'is from another issuer'],
      ['expired', 'has expired'],
    ];
    it.each(wrongs)('with an ID token that (%s) %s', async (wrong) => {
      const { sub, accountId, browser } = await somebody();
      await provider.doWrong(wrong);
      expect(problemOf(await signIn(browser, sub))).toEqual(['/login', 'OIDC_ANSWER_INVALID']);
      expect(await refreshed(browser)).toBeNull();
      expect(await acts(accountId)).toEqual([]);
    });

    it('for an account that is disabled, on record', async () => {
      const { sub, accountId, browser } = await somebody();
      await signIn(browser, sub);
      await database.query('UPDATE access.account SET disabled_at = now() WHERE id = $1', [
        accountId,
      ]);
      expect(problemOf(await signIn(new Person(), sub))).toEqual([
        '/login',
        'OIDC_ACCOUNT_DISABLED',
      ]);
      expect(await acts(accountId)).toContainEqual([
        'access.signIn',
        'refused',
        'OIDC_ACCOUNT_DISABLED',
      ]);
    });

    it('for somebody whom nobody expects, on record without a word about who it was', async () => {
      const sub = `s-${randomUUID()}`;
      await provider.know(sub, { name: '无人认识' });
      expect(problemOf(await signIn(new Person(), sub))).toEqual([
        '/login',
        'OIDC_ACCOUNT_UNKNOWN',
      ]);
      const { rows } = await database.query<{ entry: string }>(
        `SELECT to_json(e)::text AS entry FROM audit.entry e WHERE code = 'OIDC_ACCOUNT_UNKNOWN'
         ORDER BY id DESC LIMIT 1`,
      );
      expect(rows[0]?.entry).toContain(provider.issuer);
      expect(rows[0]?.entry).not.toMatch(new RegExp(`${sub}|无人认识`));
    });
  });

  describe('somebody expected by another claim', () => {
    it('is taken by a staff number, once', async () => {
      const staff = `n-${randomUUID()}`;
      const accountId = await expecting('staff', staff);
      const [first, second] = [`s-${randomUUID()}`, `s-${randomUUID()}`];
      await provider.know(first, { staff });
      await provider.know(second, { staff });
      const browser = new Person();
      await signIn(browser, first);
      expect((await me(browser))?.id).toBe(accountId);
      expect(problemOf(await signIn(new Person(), second))).toEqual([
        '/login',
        'OIDC_ACCOUNT_UNKNOWN',
      ]);
    });

    it('is taken by an e-mail address only when the provider has checked it', async () => {
      const email = `${randomUUID()}@city.example`;
      const accountId = await expecting('email', email);
      const sub = `s-${randomUUID()}`;
      await provider.know(sub, { email, email_verified: false });
      expect(problemOf(await signIn(new Person(), sub))).toEqual([
        '/login',
        'OIDC_ACCOUNT_UNKNOWN',
      ]);
      await provider.know(sub, { email, email_verified: true });
      const browser = new Person();
      await signIn(browser, sub);
      expect((await me(browser))?.id).toBe(accountId);
    });

    it('can be expected no longer, and never by a name', async () => {
      const sub = `s-${randomUUID()}`;
      await provider.know(sub);
      const accountId = await expecting('sub', sub);
      const path = `/api/accounts/${accountId}/identities`;
      const shown = await request(app.url)
        .get(path)
        .set(await administrator());
      expect(shown.text).not.toContain(sub);
      const { expected } = shown.body as { expected: { id: string }[] };
      const withdraw = async () =>
        request(app.url)
          .delete(`${path}/expected/${expected[0]?.id ?? ''}`)
          .set(await administrator());
      expect((await withdraw()).status).toBe(204);
      expect((await withdraw()).status).toBe(404);
      expect(problemOf(await signIn(new Person(), sub))[1]).toBe('OIDC_ACCOUNT_UNKNOWN');
      const byName = await request(app.url)
        .post(`${path}/expected`)
        .set(await administrator())
        .send({ claim: 'name', value: '陈一' });
      expect(byName.status).toBe(400);
    });
  });

  it('lets an administrator take somebody off an account, who is signed out and not known any more', async () => {
    const { sub, accountId, browser } = await somebody();
    await signIn(browser, sub);
    const separate = async () =>
      request(app.url)
        .delete(`/api/accounts/${accountId}/identities/joined`)
        .set(await administrator());
    expect((await separate()).status).toBe(204);
    expect(await refreshed(browser)).toBeNull();
    expect(problemOf(await signIn(new Person(), sub))[1]).toBe('OIDC_ACCOUNT_UNKNOWN');
    expect((await separate()).status).toBe(404);
  });

  describe('posts by claims', () => {
    const unit = `u-${randomUUID()}`;
    const rule = async (body: object) => {
      const answer = await request(app.url)
        .post('/api/post-rules')
        .set(await administrator())
        .send(body);
      expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
      return (answer.body as { id: string }).id;
    };
    const held = async (browser: Person) =>
      (await me(browser))?.posts.map((post) => `${post.organisation.code} ${post.role}`).sort();
    const postActs = async (accountId: string) => {
      const { rows } = await database.query<{ action: string }>(
        `SELECT action FROM audit.entry WHERE action LIKE 'post.%'
           AND (new_value->>'accountId' = $1 OR new_value->>'postId' IN
             (SELECT id::text FROM directory.post WHERE account_id = $1::uuid)) ORDER BY id`,
        [accountId],
      );
      return rows.map(({ action }) => action);
    };

    it('come and go with what the provider says; posts of the directory stay', async () => {
      const clerk = { claim: 'groups', value: `${unit}-clerk`, organisationCode: URBAN };
      await rule({ ...clerk, role: 'departmentClerk' });
      await rule({
        ...clerk,
        claim: 'unit.head',
        value: unit,
        organisationCode: HEALTH,
        role: 'departmentHead',
      });
      const { sub, accountId, browser } = await somebody({ groups: ['x', `${unit}-clerk`] });
      await database.query(
        `INSERT INTO directory.post (id, account_id, organisation_code, role, title_zh, title_en, valid_from)
         VALUES (gen_random_uuid(), $1, '441802-grid-authority', 'informant', '信息员', 'Informant', '2026-01-01')`,
        [accountId],
      );
      await signIn(browser, sub);
      expect(await held(browser)).toEqual([
        '441802-grid-authority informant',
        `${URBAN} departmentClerk`,
      ]);
      await provider.know(sub, { groups: [], unit: { head: unit } });
      await signIn(browser, sub);
      expect(await held(browser)).toEqual([
        '441802-grid-authority informant',
        `${HEALTH} departmentHead`,
      ]);
      await provider.know(sub, {});
      await signIn(browser, sub);
      expect(await held(browser)).toEqual(['441802-grid-authority informant']);
      expect(await postActs(accountId)).toEqual([
        'post.give',
        'post.change',
        'post.give',
        'post.change',
      ]);
    });

    it('are given once, however often and at the same time one signs in, and end with the rule', async () => {
      const value = `${unit}-twice`;
      const id = await rule({
        claim: 'groups',
        value,
        organisationCode: URBAN,
        role: 'departmentClerk',
      });
      const { sub, accountId, browser } = await somebody({ groups: value });
      await signIn(browser, sub);
      await Promise.all([1, 2, 3].map(() => signIn(new Person(), sub)));
      expect(await postActs(accountId)).toEqual(['post.give']);
      await request(app.url)
        .delete(`/api/post-rules/${id}`)
        .set(await administrator())
        .expect(204);
      await signIn(browser, sub);
      expect(await held(browser)).toEqual([]);
    });

    it('are not given by a rule to whoever made it', async () => {
      const value = `${unit}-own`;
      const id = await rule({
        claim: 'groups',
        value,
        organisationCode: URBAN,
        role: 'departmentClerk',
      });
      const { sub, accountId, browser } = await somebody({ groups: value });
      await database.query('UPDATE access.oidc_post_rule SET created_by = $2 WHERE id = $1', [
        id,
        accountId,
      ]);
      await signIn(browser, sub);
      expect(await held(browser)).toEqual([]);
    });

    it('follow rules that fit the directory only', async () => {
      const refused = async (body: object) =>
        (
          await request(app.url)
            .post('/api/post-rules')
            .set(await administrator())
            .send({
              claim: 'groups',
              value: 'x',
              organisationCode: URBAN,
              role: 'departmentClerk',
              ...body,
            })
        ).status;
      expect(await refused({ role: 'dispatcher' })).toBe(400);
      expect(await refused({ role: 'god' })).toBe(400);
      expect(await refused({ organisationCode: 'nobody' })).toBe(404);
      expect(await refused({ validFrom: '2026-12-02', validTo: '2026-12-01' })).toBe(400);
    });
  });

  it('makes an account without posts where the city wants it so', async () => {
    const open = await SecondApi.start(() => settings({ OIDC_JOIN: 'create' }));
    try {
      await provider.serve(open.url);
      const sub = `s-${randomUUID()}`;
      await provider.know(sub, { name: '新来的人' });
      const browser = new Person();
      const back = await browser.walk(
        `${open.url}/api/auth/oidc/start`,
        sub,
        `${open.url}/api/auth/oidc/callback`,
      );
      expect((await browser.get(back.href)).headers.get('location')).toBe('/');
      const refresh = await browser.post(`${open.url}/api/auth/refresh`, {});
      const { accessToken } = (await refresh.json()) as { accessToken: string };
      const answer = await request(open.url)
        .get('/api/me')
        .set({ authorization: `Bearer ${accessToken}` });
      expect(answer.body).toMatchObject({
        displayName: '新来的人',
        mustChangePassword: false,
        posts: [],
        permissions: [],
      });
    } finally {
      await open.stop();
      await provider.serve(app.url);
    }
  });

  describe('signing out', () => {
    it('leads to the provider, which tells us so; another browser stays signed in', async () => {
      const { sub, browser } = await somebody();
      await signIn(browser, sub);
      const elsewhere = new Person();
      await signIn(elsewhere, sub);
      const answer = await browser.post(`${app.url}/api/auth/logout`, {});
      const { providerUrl } = (await answer.json()) as { providerUrl: string };
      expect(providerUrl.startsWith(provider.issuer)).toBe(true);
      expect(await refreshed(browser)).toBeNull();
      const before = (await provider.relayed()).length;
      const end = await browser.walk(providerUrl, sub, `${app.url}/login`);
      expect(end.pathname).toBe('/login');
      const told = await until('the provider’s own logout token', async () => {
        const relayed = await provider.relayed();
        return relayed.length > before ? relayed.at(-1) : null;
      });
      expect(told.status).toBe(200);
      expect(await refreshed(elsewhere)).not.toBeNull();
    });

    it('at the provider ends our session by its sid, once', async () => {
      const { sub, accountId, browser } = await somebody();
      await signIn(browser, sub);
      const headers = await refreshed(browser);
      expect(headers).not.toBeNull();
      const before = (await provider.relayed()).length;
      const out = `${provider.issuer}/session/end?client_id=grid`;
      const page = await browser.get(out);
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
      await browser.post(`${provider.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
      const told = await until('the provider’s own logout token', async () => {
        const relayed = await provider.relayed();
        return relayed.length > before ? relayed.at(-1) : null;
      });
      expect(told.status).toBe(200);
      expect(
        (
          await request(app.url)
            .get('/api/me')
            .set(headers ?? {})
        ).status,
      ).toBe(401);
      expect(await refreshed(browser)).toBeNull();
      const { rows } = await database.query<{ end_reason: string }>(
        'SELECT end_reason FROM access.session WHERE account_id = $1',
        [accountId],
      );
      expect(rows).toEqual([{ end_reason: 'providerSignedOut' }]);
      const replayed = await logout(told.token);
      expect([replayed.status, (replayed.body as { code: string }).code]).toEqual([
        400,
        'LOGOUT_TOKEN_INVALID',
      ]);
    });
  });

  const logout = (token: string) =>
    request(app.url)
      .post('/api/auth/oidc/backchannel-logout')
      .type('form')
      .send({ logout_token: token, something: 'else' });

  describe('a logout token', () => {
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    const now = () => Math.floor(Date.now() / 1000);
    const claims = (sub: string) => ({
      iss: provider.issuer,
      aud: 'grid',
      sub,
      iat: now(),
      exp: now() + 120,
      jti: randomUUID(),
      events,
    });

    it('without a sid ends everything of the person', async () => {
      const { sub, browser } = await somebody();
      const other = new Person();
      await signIn(browser, sub);
      await signIn(other, sub);
      await logout(
        await provider.token({ claims: claims(sub), header: { typ: 'logout+jwt' } }),
      ).expect(200);
      expect([await refreshed(browser), await refreshed(other)]).toEqual([null, null]);
    });

    const wrong: [string, (sub: string) => Parameters<TestProvider['token']>[0]][] = [
      ['of another issuer', (sub) => ({ claims: { ...claims(sub), iss: 'http://127.0.0.1:9' } })],
      ['for somebody else', (sub) => ({ claims: { ...claims(sub), aud: 'another' } })],
      ['signed by another key', (sub) => ({ claims: claims(sub), by: 'stranger' })],
      ['that has expired', (sub) => ({ claims: { ...claims(sub), exp: now() - 60 } })],
      ['that is old', (sub) => ({ claims: { ...claims(sub), iat: now() - 3600 } })],
      ['from the future', (sub) => ({ claims: { ...claims(sub), iat: now() + 3600 } })],
      ['with a nonce', (sub) => ({ claims: { ...claims(sub), nonce: 'n' } })],
      ['without the event', (sub) => ({ claims: { ...claims(sub), events: {} } })],
      ['without a jti', (sub) => ({ claims: { ...claims(sub), jti: undefined } })],
      ['about nobody', (sub) => ({ claims: { ...claims(sub), sub: undefined } })],
      ['of another type', (sub) => ({ claims: claims(sub), header: { typ: 'at+jwt' } })],
    ];
    it.each(wrong)('%s is refused and ends nothing', async (_, token) => {
      const { sub, browser } = await somebody();
      await signIn(browser, sub);
      const answer = await logout(await provider.token(token(sub)));
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([
        400,
        'LOGOUT_TOKEN_INVALID',
      ]);
      expect(await refreshed(browser)).not.toBeNull();
    });

    it('is one: an ID token, nothing and nonsense are not', async () => {
      for (const token of ['', 'x', 'a.b.c']) await logout(token).expect(400);
      const { sub, browser } = await somebody();
      await signIn(browser, sub);
      const idToken = { ...claims(sub), events: undefined, nonce: 'n' };
      await logout(await provider.token({ claims: idToken })).expect(400);
    });
  });

  it('goes on when the provider changes its keys', async () => {
    const { sub, browser } = await somebody();
    await signIn(browser, sub);
    await provider.rotateKeys();
    const page = await until('the new key is fetched', async () => {
      const to = await signIn(new Person(), sub);
      return to.pathname === '/cases' ? to : null;
    });
    expect(page.pathname).toBe('/cases');
  });

  it('says on the sign-in page what it offers', async () => {
    const methods = async (url: string) =>
      (await request(url).get('/api/auth/methods').expect(200)).body as object;
    expect(await methods(app.url)).toEqual({
      local: true,
      oidc: { labelZh: '统一身份认证登录', labelEn: 'Sign in with single sign-on' },
    });
    expect(await methods(runningStack().apiUrl)).toEqual({ local: true, oidc: null });
    await request(runningStack().apiUrl).get('/api/auth/oidc/start').expect(404);
  });

  it('can be the only way in, but for administrators', async () => {
    const closed = await SecondApi.start(() => settings({ LOCAL_SIGN_IN: 'false' }));
    try {
      const signedIn = (username: string) =>
        request(closed.url).post('/api/auth/login').send({ username, password: 'demo-2026!' });
      const refused = await signedIn(people.county);
      expect([refused.status, (refused.body as { code: string }).code]).toEqual([
        403,
        'LOCAL_SIGN_IN_OFF',
      ]);
      await signedIn(people.administrator).expect(200);
    } finally {
      await closed.stop();
    }
  });

  it('is away for as long as the provider is, and back with it', async () => {
    const lost = await SecondApi.start(() => settings({ OIDC_ISSUER: 'http://127.0.0.1:9' }));
    try {
      const answer = await request(lost.url).get('/api/auth/oidc/start');
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([
        503,
        'OIDC_UNAVAILABLE',
      ]);
    } finally {
      await lost.stop();
    }
  });

  it('writes no code, token, name or subject into the log', async () => {
    const { sub, browser } = await somebody({ name: '日志里没有我' });
    const back = await browser.walk(start(), sub, callback());
    await browser.get(back.href);
    const secrets = [
      back.searchParams.get('code'),
      back.searchParams.get('state'),
      sub,
      '日志里没有我',
    ];
    for (const secret of secrets) expect(app.log).not.toContain(secret);
    expect(app.log).not.toMatch(/eyJ[\w-]{20}/);
  });
});
