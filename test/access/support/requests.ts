import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { localDay } from '@grid/kernel';
import sharp from 'sharp';
import { Webhook } from 'standardwebhooks';
import { runningStack } from '../../support/stack';
import { type Person, type SignedIn, PASSWORD, type World } from './world';
import type { Caller, Relation } from './vocabulary';

/** Who asks for what in which relation. */
export interface Asked {
  readonly world: World;
  readonly caller: Caller;
  readonly relation: Relation;
}

/** A request that is right in every field, so that only rights can stand in its way. */
export interface Request {
  /** The route's path with its parameters filled in, and a query where one is needed. */
  readonly path?: string;
  /** An object is sent as JSON. */
  readonly body?: object | FormData | URLSearchParams;
  /** In place of the caller's own. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For a list: whether what is asked for is in it. */
  readonly shows?: (body: unknown) => boolean;
}

/** What is not sent as JSON. */
export function isForm(body: object): body is FormData | URLSearchParams {
  return body instanceof FormData || body instanceof URLSearchParams;
}

type Make = (asked: Asked) => Promise<Request> | Request;

const nothing: Make = () => ({});

/** A matter that somebody wants on the list. */
const anItem = {
  ...{ code: 'M01', nameZh: '矩阵事项', categoryCodes: ['C0102'], nature: 'ordinary' },
  ...{ nameEn: 'Matrix', directoryCode: 'D01', legalBasis: '条例', workloadHoursPerMonth: 1 },
  ...{ dutyHolder: '441802-urban-management', divisionOfDuties: '网格上报，部门处置' },
  support: { staff: '一人', guidance: '有', training: '有', information: '有', money: '有' },
};

const lists = (id: string, field = 'id') => ({
  shows: (body: unknown) =>
    (body as { items: Record<string, unknown>[] }).items.some((item) => item[field] === id),
});

/** A case that no act of the matrix changes. */
const knownCase = ({ world, caller, relation }: Asked): Promise<string> =>
  world.sharing(`case ${relation} ${relation === 'own' ? caller : ''}`, () =>
    world.case(caller, relation),
  );

const ofCase =
  (rest: string): Make =>
  async (asked) => ({ path: `/api/cases/${await knownCase(asked)}${rest}` });

const taskAct =
  (verb: string, held: boolean, body?: object): Make =>
  async ({ world, caller, relation }) => ({
    path: `/api/tasks/${await world.task(caller, relation, held)}/${verb}`,
    ...(body !== undefined && { body }),
  });

/** Somebody else of the caller's organisation, in the same role. */
async function colleague({ world, caller }: Asked): Promise<Person> {
  const role = caller === 'signedOut' || caller === 'service' ? 'dispatcher' : caller;
  return world.person(role, world.personOf(role).organisationCode);
}

const toColleague =
  (verb: string, words: object): Make =>
  async (asked) => ({
    path: `/api/tasks/${await taskHeld(asked)}/${verb}`,
    body: { toAccountId: (await colleague(asked)).id, ...words },
  });

const taskHeld = ({ world, caller, relation }: Asked) => world.task(caller, relation, true);

/** A task for which others were asked to agree; the path's end is what is asked of it. */
const askedSigners =
  (rest: (seatId: string) => string, body?: (one: Person) => object): Make =>
  async (asked) => {
    const key = await taskHeld(asked);
    const seatId = await asked.world.countersign(key);
    const one = await colleague(asked);
    return { path: `/api/tasks/${key}/${rest(seatId)}`, ...(body && { body: body(one) }) };
  };

const accountAct =
  (rest: string, body?: object): Make =>
  async ({ world, relation }) => ({
    path: `/api/accounts/${(await world.officialAt(relation)).id}${rest}`,
    ...(body !== undefined && { body }),
  });

/** The day so many days from now (YYYY-MM-DD, Asia/Shanghai). */
const day = (after: number) => localDay(new Date(Date.now() + after * 86_400_000));

/** A session that nothing else uses: of the same role, or the caller's own key or nothing where there are no sessions. */
async function freshSession({
  world,
  caller,
}: Asked): Promise<SignedIn & { person: Person | null }> {
  if (caller === 'signedOut' || caller === 'service') {
    return { token: '', cookie: '', person: null };
  }
  const person = await world.person(caller, world.personOf(caller).organisationCode);
  return { ...(await world.signIn(person)), person };
}

const inFreshSession =
  (request: Request = {}): Make =>
  async (asked) => {
    const { token } = await freshSession(asked);
    return token === '' ? request : { ...request, headers: { authorization: `Bearer ${token}` } };
  };

/** The headers with which the department of the callers signs what it reports back. */
export function signed(eventId: string, body: object): Readonly<Record<string, string>> {
  const known = JSON.parse(
    readFileSync(runningStack().departmentCredentialsFile, 'utf8'),
  ) as Record<string, { client: string; secret: string }>;
  const { client = '', secret = '' } = known['441802-urban-management'] ?? {};
  const now = new Date();
  return {
    'webhook-client': client,
    'webhook-id': eventId,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(eventId, now, JSON.stringify(body)),
  };
}

const picture = sharp({ create: { width: 64, height: 64, channels: 3, background: '#27a' } })
  .jpeg()
  .toBuffer();

async function photo(): Promise<FormData> {
  const form = new FormData();
  form.set('file', new Blob([await picture], { type: 'image/jpeg' }), 'photo.jpg');
  return form;
}

/** A rule by which a claim gives a post in an organisation. */
async function postRule(world: World, organisationCode: string): Promise<string> {
  const [rule] = await world.run<{ id: string }>(
    `INSERT INTO access.oidc_post_rule
       (id, issuer, claim, value, organisation_code, role, valid_from, created_at)
     VALUES (gen_random_uuid(), 'https://id.invalid', 'groups', 'matrix', $1, 'dispatcher',
       '2026-01-01', now()) RETURNING id`,
    [organisationCode],
  );
  return rule?.id ?? '';
}

/** What is sent on each route of the matrix. */
export const requests: Readonly<Record<string, Make>> = {
  'GET /health/live': nothing,
  'GET /health/ready': nothing,
  'GET /metrics': ({ world, caller }) => ({
    headers: {
      'x-forwarded-for': '192.0.2.1',
      ...(caller === 'service' && { authorization: `Bearer ${world.probe.key}` }),
    },
  }),

  'POST /api/auth/login': async ({ world }) => ({
    body: {
      username: (await world.person('citizen', '441802-grid-authority')).username,
      password: PASSWORD,
    },
  }),
  'POST /api/auth/refresh': async (asked) => {
    const { cookie } = await freshSession(asked);
    return { headers: { cookie } };
  },
  'POST /api/auth/logout': async (asked) => {
    const { cookie } = await freshSession(asked);
    return { headers: { cookie } };
  },
  'POST /api/auth/password': inFreshSession({
    body: { currentPassword: PASSWORD, newPassword: 'quite another one 2' },
  }),
  'GET /api/auth/sessions': nothing,
  'DELETE /api/auth/sessions': inFreshSession(),
  'DELETE /api/auth/sessions/{id}': async (asked) => {
    const { world, relation } = asked;
    const { person, token } = await freshSession(asked);
    const [session] = await world.run<{ id: string }>(
      'SELECT id FROM access.session WHERE account_id = $1 LIMIT 1',
      [relation === 'own' && person !== null ? person.id : world.bystander.id],
    );
    return {
      path: `/api/auth/sessions/${session?.id}`,
      ...(token !== '' && { headers: { authorization: `Bearer ${token}` } }),
    };
  },
  'GET /api/auth/methods': nothing,
  'POST /api/auth/oidc/backchannel-logout': async ({ world }) => ({
    body: new URLSearchParams({ logout_token: await world.logoutToken() }),
  }),
  'GET /api/demo-accounts': nothing,
  'GET /api/me': nothing,
  'GET /api/events': nothing,

  'GET /api/areas': nothing,
  'GET /api/categories': nothing,
  'GET /api/grids': () => ({ path: '/api/grids?area=441802006001' }),
  'GET /api/item-lists': () => ({ path: '/api/item-lists?county=441802' }),
  'GET /api/item-lists/departments': nothing,
  'GET /api/item-lists/effects': () => ({ path: '/api/item-lists/effects?code=W01' }),
  'GET /api/item-proceedings': nothing,
  'POST /api/item-proceedings': () => ({
    body: { clientRequestId: randomUUID(), kind: 'entry', reason: '需要', item: anItem },
  }),
  'GET /api/item-proceedings/refusals': nothing,
  'GET /api/item-proceedings/{id}': async ({ world, relation }) => ({
    path: `/api/item-proceedings/${await world.proceeding(relation)}`,
  }),
  'GET /api/item-proceedings/{id}/acts': async ({ world, relation }) => ({
    path: `/api/item-proceedings/${await world.proceeding(relation)}/acts`,
  }),
  'GET /api/item-proceedings/{id}/effects': async ({ world, relation }) => ({
    path: `/api/item-proceedings/${await world.proceeding(relation)}/effects`,
  }),
  'GET /api/item-proceedings/{id}/waiting': async ({ world, relation }) => ({
    path: `/api/item-proceedings/${await world.proceeding(relation)}/waiting`,
  }),
  'GET /api/item-proceedings/{id}/timeline': async ({ world, relation }) => ({
    path: `/api/item-proceedings/${await world.proceeding(relation)}/timeline`,
  }),
  'GET /api/item-proceedings/{id}/diagram': async ({ world, relation }) => ({
    path: `/api/item-proceedings/${await world.proceeding(relation)}/diagram`,
  }),
  'PUT /api/item-proceedings/{id}/application': async ({ world, caller, relation }) => ({
    path: `/api/item-proceedings/${await world.proceeding(relation, caller, 'UserTask_CorrectApplication')}/application`,
    body: { reason: '已补正', item: anItem },
  }),
  'PUT /api/item-proceedings/{id}/draft': async ({ world, caller, relation }) => ({
    path: `/api/item-proceedings/${await world.proceeding(relation, caller, 'UserTask_CompileList')}/draft`,
    body: { validFrom: '2099-01-01', items: [{ ...anItem, lawCited: '某法第八条' }] },
  }),
  'GET /api/law/articles/{id}': () => ({ path: '/api/law/articles/QY23.2' }),
  'GET /api/law/ordinances': nothing,
  'GET /api/officials': nothing,

  'POST /api/reports': async ({ world, caller, relation }) => ({
    body: {
      clientRequestId: randomUUID(),
      categoryCode: 'E0108',
      gridCode: world.gridOf(relation),
      placeText: '公交站旁',
      description: '井盖破损。',
      capturedAt: new Date().toISOString(),
      urgency: 'normal',
      ...(caller !== 'service' && {
        evidenceIds: [await posted(`${world.url}/api/evidence`, world.headersOf(caller))],
      }),
    },
  }),
  'POST /api/department-callbacks': async ({ world, caller, relation }) => {
    const caseId = await world.case(caller, relation);
    const [order] = await world.run<{ id: string }>(
      'SELECT id FROM dispatch.work_order WHERE case_id = $1',
      [caseId],
    );
    const body = {
      type: 'workOrder.answered',
      eventId: randomUUID(),
      workOrderId: order?.id,
      reference: 'BM1',
      outcome: 'done',
      resultText: '已修复。',
      answeredAt: new Date().toISOString(),
      evidence: [{ evidenceId: randomUUID(), sha256: 'a'.repeat(64) }],
    };
    return { body, ...(caller === 'service' && { headers: signed(body.eventId, body) }) };
  },

  'GET /api/cases': async (asked) => {
    const id = await knownCase(asked);
    return { path: `/api/cases?q=${id}`, ...lists(id) };
  },
  'GET /api/cases/{id}': ofCase(''),
  'GET /api/cases/{id}/timeline': ofCase('/timeline'),
  'GET /api/cases/{id}/annotations': ofCase('/annotations'),
  'POST /api/cases/{id}/annotations': async (asked) => ({
    path: `/api/cases/${await knownCase(asked)}/annotations`,
    body: { text: '矩阵' },
  }),
  'GET /api/cases/{id}/clocks': ofCase('/clocks'),
  'GET /api/cases/{id}/diagram': ofCase('/diagram'),

  'GET /api/cases/export': async (asked) => ({
    path: `/api/cases/export?q=${await knownCase(asked)}`,
    shows: (file) => (file as string).includes('件数,1\r\n'),
  }),
  'GET /api/exports': nothing,
  'POST /api/cases/find-by-person': () => ({ body: { kind: 'telephone', value: '13800000000' } }),
  'POST /api/cases/{id}/reveal': async (asked) => ({
    path: `/api/cases/${await knownCase(asked)}/reveal`,
    body: { fields: ['contactPhone'], purpose: 'contactPerson' },
  }),
  'GET /api/reveal-purposes': nothing,

  'GET /api/record': async (asked) => {
    const caseId = await knownCase(asked);
    await asked.world.sharing(`entry ${caseId}`, () => asked.world.entry(caseId));
    return { path: `/api/record?case=${caseId}`, ...lists(caseId, 'caseId') };
  },
  'GET /api/record/acts': nothing,
  'GET /api/record/state': nothing,
  'GET /api/record/export': nothing,

  'GET /api/alarms': async ({ world, relation }) => ({
    path: '/api/alarms?limit=200',
    ...lists(await world.alarm(relation)),
  }),
  'POST /api/alarms/{id}/acknowledge': async ({ world, relation }) => ({
    path: `/api/alarms/${await world.alarm(relation)}/acknowledge`,
  }),

  'POST /api/cases/{id}/evidence': async ({ world, caller, relation }) => ({
    path: `/api/cases/${await world.case(caller, relation)}/evidence`,
    body: await photo(),
  }),
  'POST /api/evidence': async () => ({ body: await photo() }),
  'GET /api/evidence/{evidenceId}': async ({ world, caller, relation }) => {
    const { token } = await world.sharedSession(world.bystander);
    const others = { authorization: `Bearer ${token}` };
    const headers = relation === 'own' ? world.headersOf(caller) : others;
    return { path: `/api/evidence/${await posted(`${world.url}/api/evidence`, headers)}` };
  },
  'GET /api/cases/{id}/evidence': ofCase('/evidence'),
  'GET /api/cases/{id}/evidence/{evidenceId}': async (asked) => {
    const { world } = asked;
    const caseId = await knownCase(asked);
    const photoId = await world.sharing(`photo ${caseId}`, () => added(world, caseId));
    return { path: `/api/cases/${caseId}/evidence/${photoId}` };
  },

  'GET /api/cases/{id}/disputes': ofCase('/disputes'),
  'GET /api/cases/{id}/separation-waivers': ofCase('/separation-waivers'),
  'GET /api/cases/{id}/separation-conflicts': ofCase('/separation-conflicts'),
  'POST /api/cases/{id}/separation-waivers': async ({ world, caller, relation }) => {
    const caseId = await world.case(caller, relation);
    const { organisationCode, id: accountId } = world.bystander;
    await world.openTask(caseId, 'UserTask_AcceptReport', `${organisationCode}.dispatcher`);
    return {
      path: `/api/cases/${caseId}/separation-waivers`,
      body: { elementId: 'UserTask_AcceptReport', accountId, reason: '仅一人在岗' },
    };
  },

  'GET /api/cases/{id}/joint-handling': ofCase('/joint-handling'),
  'POST /api/cases/{id}/joint-handling/co-handlers': async ({ world, caller, relation }) => ({
    path: `/api/cases/${await world.case(caller, relation)}/joint-handling/co-handlers`,
    body: { departmentCode: '441802-civil-affairs', dueOn: '2099-01-04', reason: '涉及该部门。' },
  }),
  'POST /api/cases/{id}/joint-handling/co-handlers/{partId}/release': async (asked) => {
    const { world, caller, relation } = asked;
    const caseId = await world.case(caller, relation);
    const partId = await world.coHandler(caseId, '441802-civil-affairs');
    return {
      path: `/api/cases/${caseId}/joint-handling/co-handlers/${partId}/release`,
      body: { reason: '不再需要。' },
    };
  },
  'POST /api/cases/{id}/joint-handling/lead': async ({ world, caller, relation }) => {
    const caseId = await world.case(caller, relation);
    await world.coHandler(caseId, '441802-civil-affairs');
    return {
      path: `/api/cases/${caseId}/joint-handling/lead`,
      body: { departmentCode: '441802-civil-affairs', dueOn: '2099-01-04', reason: '更合适。' },
    };
  },

  'GET /api/tasks': async ({ world, caller, relation }) => {
    const key = await world.task(caller, relation, false);
    const [task] = await world.run<{ id: string }>(
      'SELECT case_id AS id FROM trace.user_task WHERE key = $1',
      [key],
    );
    return { path: `/api/tasks?caseId=${task?.id}`, ...lists(key, 'key') };
  },
  'GET /api/tasks/{key}': async ({ world, caller, relation }) => ({
    path: `/api/tasks/${await world.task(caller, relation, false)}`,
  }),
  'POST /api/tasks/{key}/claim': taskAct('claim', false),
  'POST /api/tasks/{key}/complete': taskAct('complete', true, {
    answers: { acceptOutcome: 'accept' },
  }),
  'POST /api/tasks/{key}/release': taskAct('release', true),
  'GET /api/tasks/{key}/acts': taskAct('acts', false),
  'POST /api/tasks/{key}/hand-over': toColleague('hand-over', { reason: '请代为办理' }),
  'POST /api/tasks/{key}/delegate': toColleague('delegate', { instruction: '请先核实' }),
  'POST /api/tasks/{key}/resolve': async (asked) => {
    const key = await taskHeld(asked);
    await asked.world.delegation(key);
    return { path: `/api/tasks/${key}/resolve`, body: { answers: {} } };
  },
  'POST /api/tasks/{key}/countersign': async (asked) => ({
    path: `/api/tasks/${await taskHeld(asked)}/countersign`,
    body: { participants: [(await colleague(asked)).id], rule: 'all', when: 'before' },
  }),
  'POST /api/tasks/{key}/signers': askedSigners(
    () => 'signers',
    ({ id }) => ({ participant: id }),
  ),
  'DELETE /api/tasks/{key}/signers/{seatId}': askedSigners((seatId) => `signers/${seatId}`),
  'POST /api/tasks/{key}/return': taskAct('return', true, { to: 'previous', reason: '材料不全' }),
  'POST /api/tasks/{key}/copy': async (asked) => ({
    path: `/api/tasks/${await taskHeld(asked)}/copy`,
    body: { toAccountIds: [(await colleague(asked)).id] },
  }),
  'POST /api/tasks/{key}/urge': taskAct('urge', false, {}),
  'POST /api/matters/{id}/withdraw': async (asked) => ({
    path: `/api/matters/${await knownCase(asked)}/withdraw`,
    body: { reason: '填错了' },
  }),
  'POST /api/matters/{id}/end': async (asked) => ({
    path: `/api/matters/${await knownCase(asked)}/end`,
    body: { reason: '无须继续办理' },
  }),

  'GET /api/grid-orders': async ({ world, relation }) => ({
    path: '/api/grid-orders?limit=200',
    ...lists(await world.gridOrder(relation)),
  }),
  'POST /api/grid-orders': ({ world, relation }) => ({
    body: { gridCode: world.gridOf(relation), categoryCode: 'C0102', text: '请巡查' },
  }),
  'GET /api/grid-orders/choices': ({ world, relation }) => ({
    path: `/api/grid-orders/choices?gridCode=${world.gridOf(relation)}`,
  }),
  'POST /api/grid-orders/{id}/answer': async ({ world, relation }) => ({
    path: `/api/grid-orders/${await world.gridOrder(relation)}/answer`,
    body: { outcome: 'done', text: '已巡查' },
  }),
  'GET /api/grid-orders/refusals': nothing,

  'GET /api/list-proposals': async ({ world, relation }) => ({
    path: '/api/list-proposals?limit=100',
    ...lists(await world.sharing(`proposal ${relation}`, () => world.listProposal(relation))),
  }),
  'POST /api/list-proposals/{id}/settle': async ({ world, relation }) => ({
    path: `/api/list-proposals/${await world.listProposal(relation)}/settle`,
    body: { state: 'taken' },
  }),

  'GET /api/substitutions': async (asked) => ({
    path: '/api/substitutions?limit=200',
    ...lists((await asked.world.substitution(asked.caller, asked.relation)).id),
  }),
  'GET /api/substitutions/posts': async ({ world, caller, relation }) => {
    const { postId, displayName } = await world.holder(caller, relation);
    return {
      path: `/api/substitutions/posts?q=${encodeURIComponent(displayName)}`,
      ...lists(postId),
    };
  },
  'GET /api/posts/{id}/substitutes': async ({ world, caller, relation }) => {
    const { postId } = await world.holder(caller, relation);
    return { path: `/api/posts/${postId}/substitutes?from=${day(0)}&to=${day(1)}` };
  },
  'POST /api/substitutions': async ({ world, caller, relation }) => {
    const { postId, colleague } = await world.holder(caller, relation);
    return {
      body: {
        postId,
        substituteAccountId: await colleague(),
        validFrom: day(0),
        validTo: day(1),
        reason: 'leave',
      },
    };
  },
  'POST /api/substitutions/{id}/end': async ({ world, caller, relation }) => ({
    path: `/api/substitutions/${(await world.substitution(caller, relation)).id}/end`,
  }),

  'GET /api/accounts': async ({ world, relation }) => {
    const { id, username } = await world.officialAt(relation);
    return { path: `/api/accounts?q=${username}`, ...lists(id) };
  },
  'POST /api/accounts': () => ({
    body: {
      username: `m-${randomUUID().replaceAll(/\d/g, 'x')}`,
      kind: 'official',
      displayName: '矩阵新人',
    },
  }),
  'GET /api/accounts/{id}': accountAct(''),
  'PATCH /api/accounts/{id}': accountAct('', { displayName: '矩阵改名' }),
  'POST /api/accounts/{id}/disable': accountAct('/disable'),
  'POST /api/accounts/{id}/enable': accountAct('/enable'),
  'POST /api/accounts/{id}/reset-password': accountAct('/reset-password'),
  'POST /api/accounts/{id}/unlock': accountAct('/unlock'),
  'GET /api/accounts/{id}/identities': accountAct('/identities'),
  'POST /api/accounts/{id}/identities/expected': accountAct('/identities/expected', {
    claim: 'sub',
    value: 'matrix',
  }),
  'DELETE /api/accounts/{id}/identities/joined': async ({ world, relation }) => {
    const { id } = await world.officialAt(relation);
    await world.run(
      `INSERT INTO access.external_identity (issuer, subject, account_id, joined_at, last_sign_in_at)
       VALUES ('https://id.invalid', $1, $2, now(), now())`,
      [randomUUID(), id],
    );
    return { path: `/api/accounts/${id}/identities/joined` };
  },
  'DELETE /api/accounts/{id}/identities/expected/{expectedId}': async ({ world, relation }) => {
    const { id } = await world.officialAt(relation);
    const [expected] = await world.run<{ id: string }>(
      `INSERT INTO access.oidc_invitation (id, account_id, issuer, claim, sealed_value, created_at)
       VALUES (gen_random_uuid(), $1, 'https://id.invalid', 'sub', '', now()) RETURNING id`,
      [id],
    );
    return { path: `/api/accounts/${id}/identities/expected/${expected?.id}` };
  },
  'GET /api/post-rules': async ({ world, relation }) => ({
    path: '/api/post-rules?limit=200',
    ...lists(await postRule(world, world.authorityOf(relation))),
  }),
  'POST /api/post-rules': ({ world, relation }) => ({
    body: {
      claim: 'groups',
      value: 'matrix',
      organisationCode: world.authorityOf(relation),
      role: 'dispatcher',
    },
  }),
  'DELETE /api/post-rules/{id}': async ({ world, relation }) => ({
    path: `/api/post-rules/${await postRule(world, world.authorityOf(relation))}`,
  }),
  'GET /api/posts': async ({ world, relation }) => {
    const { id, postId } = await world.officialAt(relation);
    return { path: `/api/posts?account=${id}`, ...lists(postId) };
  },
  'POST /api/posts': async ({ world, relation }) => ({
    body: {
      accountId: await world.account(),
      organisationCode: world.authorityOf(relation),
      role: 'dispatcher',
    },
  }),
  'PATCH /api/posts/{id}': async ({ world, relation }) => ({
    path: `/api/posts/${(await world.officialAt(relation)).postId}`,
    body: { validTo: day(30) },
  }),
  'GET /api/organisations': ({ world, relation }) => {
    const code = world.authorityOf(relation);
    return { path: `/api/organisations?q=${code}`, ...lists(code, 'code') };
  },
  'POST /api/organisations': ({ world, relation }) => ({
    body: {
      areaCode: world.authorityOf(relation).slice(0, 6),
      kind: 'serviceUnit',
      function: `unit-${randomUUID().slice(0, 8)}`,
      nameZh: '矩阵服务单位',
    },
  }),
  'PATCH /api/organisations/{code}': async ({ world, relation }) => ({
    path: `/api/organisations/${await world.unit(relation)}`,
    body: { nameZh: '矩阵新名' },
  }),
  'POST /api/grids': ({ world, relation }) => ({
    body: { villageCode: world.gridOf(relation).slice(0, 12), nameZh: '矩阵网格' },
  }),
  'POST /api/grids/{code}/end': async ({ world, relation }) => ({
    path: `/api/grids/${await world.grid(relation)}/end`,
    body: { validTo: day(30) },
  }),
  'GET /api/calendar/{year}': () => ({ path: '/api/calendar/2026' }),
  'PUT /api/calendar/{year}': async ({ world, caller, relation }) => ({
    path: '/api/calendar/2040',
    ...(caller === 'administrator' &&
      relation === 'own' && { headers: await world.cityAdministratorHeaders() }),
    body: { source: '矩阵', days: [{ day: '2040-01-02', working: false, nameZh: '元旦' }] },
  }),
  'POST /api/calendar/{year}/preview': async ({ world, caller, relation }) => ({
    path: '/api/calendar/2040/preview',
    ...(caller === 'administrator' &&
      relation === 'own' && { headers: await world.cityAdministratorHeaders() }),
    body: { source: '矩阵', days: [{ day: '2040-01-02', working: false, nameZh: '元旦' }] },
  }),
  'GET /api/office-hours': () => ({}),
  'PUT /api/office-hours': async ({ world, caller, relation }) => ({
    ...(caller === 'administrator' &&
      relation === 'own' && { headers: await world.cityAdministratorHeaders() }),
    body: { validFrom: '2040-01-02', spans: [{ from: '09:00', to: '17:00' }], source: '矩阵' },
  }),

  'GET /api/service-clients': async ({ world, relation }) => {
    const id = await world.client(relation);
    return { path: '/api/service-clients?limit=200', ...lists(id) };
  },
  'POST /api/service-clients': ({ world, relation }) => ({
    body: {
      kind: 'open311',
      label: '矩阵',
      organisationCode: world.departmentOf(relation),
      scopes: ['report.create'],
    },
  }),
  'POST /api/service-clients/{id}/disable': async ({ world, relation }) => ({
    path: `/api/service-clients/${await world.client(relation)}/disable`,
  }),
  'POST /api/service-clients/{id}/rotate': async ({ world, relation }) => ({
    path: `/api/service-clients/${await world.client(relation)}/rotate`,
    body: { overlapHours: 0 },
  }),
  'GET /api/department-endpoints': async ({ world, relation }) => {
    await world.endpoint(world.departmentOf(relation));
    return {
      path: '/api/department-endpoints?limit=200',
      ...lists(world.departmentOf(relation), 'organisationCode'),
    };
  },
  'PUT /api/department-endpoints/{organisationCode}': ({ world, relation }) => ({
    path: `/api/department-endpoints/${world.departmentOf(relation)}`,
    body: { url: 'https://department.invalid/api', token: 'a-token-of-the-matrix' },
  }),
  'DELETE /api/department-endpoints/{organisationCode}': async ({ world, relation }) => {
    await world.endpoint(world.departmentOf(relation));
    return { path: `/api/department-endpoints/${world.departmentOf(relation)}` };
  },

  'GET /api/notices': async ({ world, caller, relation }) => ({
    path: '/api/notices?limit=200',
    ...lists(await world.notice(caller, relation)),
  }),
  'POST /api/notices/{id}/read': async ({ world, caller, relation }) => ({
    path: `/api/notices/${await world.notice(caller, relation)}/read`,
  }),
};

/** A photo that somebody who may has added to a case; where nobody of the city may, a photo that is not there. */
async function added(world: World, caseId: string): Promise<string> {
  const { token } = await world.sharedSession(world.cityDispatcher);
  const headers = { authorization: `Bearer ${token}` };
  return posted(`${world.url}/api/cases/${caseId}/evidence`, headers);
}

/** The id of a photo that was sent to a route; that of none where it was refused. */
async function posted(url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const answer = await fetch(url, { method: 'POST', headers, body: await photo() });
  return answer.status === 201 ? ((await answer.json()) as { id: string }).id : randomUUID();
}
