import { randomUUID } from 'node:crypto';
import { api, as, people } from '../support/api-client';
import { onDatabase } from '../support/accounts';

const CITY = people.administrator;

type Body = Readonly<Record<string, unknown>>;

const post = async (username: string, path: string, body: object = {}) =>
  api()
    .post(`/api/${path}`)
    .set(await as(username))
    .send(body);
const patch = async (path: string, body: object) =>
  api()
    .patch(`/api/${path}`)
    .set(await as(CITY))
    .send(body);
const get = async (username: string, path: string, query: object = {}) =>
  api()
    .get(`/api/${path}`)
    .set(await as(username))
    .query(query);
const answered = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string }).code,
];
const items = (answer: { body: unknown }) => (answer.body as { items: Body[] }).items;

const someone = () => `spec.${randomUUID().slice(0, 8).replaceAll(/[0-9]/g, 'x')}`;

/** An official of the spec's own, and the password for the first sign-in. */
async function official(): Promise<{ id: string; username: string; temporaryPassword: string }> {
  const username = someone();
  const made = await post(CITY, 'accounts', {
    username,
    kind: 'official',
    displayName: '测试人员',
  });
  expect(made.status).toBe(201);
  return { ...(made.body as { id: string; temporaryPassword: string }), username };
}

async function signedIn(username: string, password: string): Promise<{ authorization: string }> {
  const answer = await api().post('/api/auth/login').send({ username, password });
  expect(answer.status).toBe(200);
  return { authorization: `Bearer ${(answer.body as { accessToken: string }).accessToken}` };
}

describe('administration', () => {
  it('is closed to everybody else, and opens no case to administrators', async () => {
    for (const path of ['accounts', 'posts', 'organisations', 'calendar/2027']) {
      for (const username of [people.county, people.auditor, people.gridMember, 'fzr-qingyuan']) {
        expect(answered(await get(username, path))).toEqual([403, 'FORBIDDEN']);
      }
    }
    for (const path of ['cases', 'tasks', 'cases/00000000-0000-4000-8000-000000000000']) {
      expect(answered(await get(CITY, path))).toEqual([403, 'FORBIDDEN']);
    }
  });

  it('makes an account with a post, whose holder must change the password before anything else', async () => {
    const { id, username, temporaryPassword } = await official();
    const given = await post(CITY, 'posts', {
      accountId: id,
      organisationCode: '441802006-grid-authority',
      role: 'gridMember',
      gridCodes: ['441802006001001'],
    });
    expect(given.status).toBe(201);
    const token = await signedIn(username, temporaryPassword);
    expect(answered(await api().get('/api/cases').set(token))).toEqual([
      403,
      'PASSWORD_CHANGE_REQUIRED',
    ]);
    const changed = await api()
      .post('/api/auth/password')
      .set(token)
      .send({ currentPassword: temporaryPassword, newPassword: 'gate-of-quiet-stones' });
    expect(changed.status).toBe(204);
    expect((await api().get('/api/cases').set(token)).status).toBe(200);

    const [account] = items(await get(CITY, 'accounts', { q: username }));
    expect(account).toMatchObject({
      id,
      mustChangePassword: false,
      posts: [
        {
          role: 'gridMember',
          titleZh: '凤城街道网格化服务管理机构网格员',
          gridCodes: ['441802006001001'],
        },
      ],
    });
  });

  it('ends a post at once, and with it what it allowed', async () => {
    const { id, username, temporaryPassword } = await official();
    const given = await post(CITY, 'posts', {
      accountId: id,
      organisationCode: '441802-urban-management',
      role: 'departmentClerk',
    });
    const postId = (given.body as { id: string }).id;
    const token = await signedIn(username, temporaryPassword);
    const heldBy = async () =>
      ((await api().get('/api/me').set(token)).body as { posts: Body[] }).posts;
    expect(await heldBy()).toHaveLength(1);
    const yesterday = new Date(Date.now() + 8 * 3600e3 - 24 * 3600e3).toISOString().slice(0, 10);
    expect((await patch(`posts/${postId}`, { validTo: yesterday })).status).toBe(204);
    expect(await heldBy()).toEqual([]);
    expect(answered(await patch(`posts/${postId}`, { validTo: null }))).toEqual([
      409,
      'ALREADY_ENDED',
    ]);
    expect(items(await get(CITY, 'posts', { account: id }))).toEqual([]);
    expect(items(await get(CITY, 'posts', { account: id, ended: 'true' }))).toMatchObject([
      { state: 'ended' },
    ]);
  });

  it('disables, enables, unlocks and gives another password', async () => {
    const { id, username, temporaryPassword } = await official();
    const token = await signedIn(username, temporaryPassword);
    expect((await post(CITY, `accounts/${id}/disable`)).status).toBe(204);
    expect(answered(await api().get('/api/me').set(token))).toEqual([401, 'UNAUTHENTICATED']);
    expect((await post(CITY, `accounts/${id}/enable`)).status).toBe(204);
    expect((await post(CITY, `accounts/${id}/unlock`)).status).toBe(204);
    const reset = await post(CITY, `accounts/${id}/reset-password`);
    expect(reset.status).toBe(200);
    await signedIn(username, (reset.body as { temporaryPassword: string }).temporaryPassword);
    expect((await patch(`accounts/${id}`, { displayName: '改名' })).status).toBe(204);
    expect((await get(CITY, `accounts/${id}`)).body).toMatchObject({
      displayName: '改名',
      state: 'enabled',
    });
  });

  it('refuses the last administrator, oneself as a reader, and what does not fit, all on record', async () => {
    const me = (await get(CITY, 'me')).body as { id: string };
    const { id } = await official();
    const asked: [string, object, number, string][] = [
      [`accounts/${me.id}/disable`, {}, 409, 'LAST_ADMINISTRATOR'],
      [
        'posts',
        { accountId: me.id, organisationCode: '441802-grid-authority', role: 'dispatcher' },
        403,
        'POST_FOR_ONESELF',
      ],
      [
        'posts',
        { accountId: id, organisationCode: '441802-health', role: 'dispatcher' },
        400,
        'ROLE_DOES_NOT_FIT',
      ],
      [
        'posts',
        { accountId: id, organisationCode: 'nothing', role: 'dispatcher' },
        404,
        'ORGANISATION_UNKNOWN',
      ],
      [
        'posts',
        { accountId: randomUUID(), organisationCode: '441802-health', role: 'departmentClerk' },
        404,
        'ACCOUNT_UNKNOWN',
      ],
      [
        'posts',
        {
          accountId: id,
          organisationCode: '441802-health',
          role: 'departmentClerk',
          validFrom: '2026-02-30',
        },
        400,
        'DAY_INVALID',
      ],
      [
        'posts',
        { accountId: id, organisationCode: '441802-health', role: 'emperor' },
        400,
        'VALIDATION_FAILED',
      ],
      ['accounts', { username: 'gly', kind: 'official', displayName: '某' }, 409, 'USERNAME_TAKEN'],
      [
        'accounts',
        { username: 'Not Fit', kind: 'official', displayName: '某' },
        400,
        'USERNAME_INVALID',
      ],
      [
        'accounts',
        { username: someone(), kind: 'official', displayName: 'a\u200bb' },
        400,
        'DISPLAY_NAME_INVALID',
      ],
      [
        'accounts',
        { username: someone(), kind: 'official', displayName: '某', id: me.id },
        400,
        'VALIDATION_FAILED',
      ],
      ['grids', { villageCode: '441802006999' }, 400, 'AREA_UNKNOWN'],
      [
        'organisations',
        { areaCode: '441802', kind: 'department', function: 'health', nameZh: '卫健' },
        409,
        'ORGANISATION_EXISTS',
      ],
    ];
    for (const [path, body, status, code] of asked) {
      expect([path, ...answered(await post(CITY, path, body))]).toEqual([path, status, code]);
    }
    const onRecord = await onDatabase<{ code: string }>(
      `SELECT code FROM audit.entry WHERE outcome = 'refused' AND account_id = $1`,
      [me.id],
    );
    expect(onRecord.map((entry) => entry.code)).toEqual(
      expect.arrayContaining(['LAST_ADMINISTRATOR', 'POST_FOR_ONESELF', 'ROLE_DOES_NOT_FIT']),
    );
  });

  it('keeps to the area of the post', async () => {
    const { id, username, temporaryPassword } = await official();
    await post(CITY, 'posts', {
      accountId: id,
      organisationCode: '441881-grid-authority',
      role: 'administrator',
    });
    const token = await signedIn(username, temporaryPassword);
    await api()
      .post('/api/auth/password')
      .set(token)
      .send({ currentPassword: temporaryPassword, newPassword: 'gate-of-quiet-stones' });
    const within = await api().get('/api/organisations').query({ limit: 200 }).set(token);
    expect(items(within).every((one) => String(one['areaCode']).startsWith('441881'))).toBe(true);
    const act = (path: string, body: object) => api().post(`/api/${path}`).set(token).send(body);
    expect(answered(await act('grids', { villageCode: '441802006001' }))).toEqual([
      403,
      'OUTSIDE_AREA',
    ]);
    const other = (await get(people.county, 'me')).body as { id: string };
    expect(answered(await act(`accounts/${other.id}/disable`, {}))).toEqual([
      404,
      'ACCOUNT_UNKNOWN',
    ]);
    expect(answered(await act(`accounts/${other.id}/reset-password`, {}))).toEqual([
      404,
      'ACCOUNT_UNKNOWN',
    ]);
  });

  it('adds and ends grids, organisations and a year’s notice', async () => {
    const grid = await post(CITY, 'grids', { villageCode: '441881136001', nameZh: '测试网格' });
    expect(grid.body).toMatchObject({ nameZh: '测试网格', sample: false });
    const code = (grid.body as { code: string }).code;
    const yesterday = new Date(Date.now() + 8 * 3600e3 - 24 * 3600e3).toISOString().slice(0, 10);
    expect((await post(CITY, `grids/${code}/end`, { validTo: yesterday })).status).toBe(204);
    const there = items(await get(CITY, 'grids', { area: '441881136001' }));
    expect(there.map((one) => one['code'])).not.toContain(code);

    const what = `unit-${someone().slice(5)}`;
    const added = await post(CITY, 'organisations', {
      areaCode: '441881',
      kind: 'serviceUnit',
      function: what,
      nameZh: '英德市测试单位',
    });
    expect(added.body).toEqual({ code: `441881-${what}` });
    expect((await patch(`organisations/441881-${what}`, { validTo: yesterday })).status).toBe(204);
    expect(answered(await patch('organisations/a%00b', { nameZh: 'x' }))).toEqual([
      400,
      'ADDRESS_NOT_TEXT',
    ]);
    const found = await get(CITY, 'organisations', { area: '441881', ended: 'true', q: what });
    expect(items(found)).toMatchObject([
      {
        code: `441881-${what}`,
        roles: [{ role: 'gridMember' }, { role: 'departmentClerk' }, { role: 'departmentHead' }],
      },
    ]);

    const days = [{ day: '2031-01-01', working: false, nameZh: '元旦' }];
    const entered = await api()
      .put('/api/calendar/2031')
      .set(await as(CITY))
      .send({ source: '测试', days });
    expect([entered.status, entered.body]).toEqual([
      200,
      {
        year: 2031,
        covered: true,
        source: '测试',
        days,
        missingYears: expect.any(Array) as unknown,
      },
    ]);
    const wrong = await api()
      .put('/api/calendar/2031')
      .set(await as(CITY))
      .send({ source: '测试', days: [] });
    expect(answered(wrong)).toEqual([400, 'NOTICE_EMPTY']);
  });
});

describe('standing in', () => {
  const today = new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10);

  it('is arranged by the holder, acted under with the post chosen, and ended', async () => {
    const holder = 'ddy-wangbu';
    const substitute = 'fzr-yingde';
    const { posts } = (await get(holder, 'me')).body as { posts: { id: string }[] };
    const postId = posts[0]?.id ?? '';
    const offered = items(
      await get(holder, `posts/${postId}/substitutes`, { from: today, to: today, q: '负责人' }),
    );
    expect(offered.map((one) => one['displayName'])).toContain('演示负责人（英德市）');
    expect(
      answered(
        await get('ddy-dongcheng', `posts/${postId}/substitutes`, { from: today, to: today }),
      ),
    ).toEqual([404, 'POST_UNKNOWN']);

    const substituteAccountId = ((await get(substitute, 'me')).body as { id: string }).id;
    const arranged = await post(holder, 'substitutions', {
      postId,
      substituteAccountId,
      validFrom: today,
      validTo: today,
      reason: 'training',
    });
    expect(arranged.status).toBe(201);
    const acting = { ...(await as(substitute)), 'x-post-id': postId };
    const me = await api().get('/api/me').set(acting);
    expect(me.body).toMatchObject({
      displayName: '演示负责人（英德市）',
      post: { id: postId, role: 'dispatcher', actingForName: '演示调度员（望埠）' },
    });
    expect((await api().get('/api/tasks').set(acting)).status).toBe(200);
    expect(
      answered(
        await api()
          .post('/api/substitutions')
          .set(acting)
          .send({ postId, substituteAccountId, validFrom: today, validTo: today, reason: 'leave' }),
      ),
    ).toEqual([409, 'SUBSTITUTION_CHAIN']);
    expect(items(await get(substitute, 'substitutions'))).toMatchObject([
      { isSubstitute: true, state: 'running' },
    ]);

    const id = (arranged.body as { id: string }).id;
    expect(answered(await post('ddy-dongcheng', `substitutions/${id}/end`))).toEqual([
      404,
      'SUBSTITUTION_UNKNOWN',
    ]);
    expect((await post(holder, `substitutions/${id}/end`)).status).toBe(204);
    expect(answered(await api().get('/api/me').set(acting))).toEqual([403, 'POST_NOT_HELD']);
  });
});
