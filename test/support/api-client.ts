import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import request from 'supertest';
import { sampleBucket } from '@grid/intake';
import { systemTime } from './moved-time';
import { runningStack } from './stack';
import { until } from './until';

const PASSWORD = 'demo-2026!';

/** Of accounts that are no demo accounts. */
const passwords = new Map<string, string>();

/** The row `Rule_QySample` of the decision `verificationRule`: buckets below it are verified. */
const SAMPLE_RATE = 20;

/** The row `Rule_OtherSample` of the decision `returnVisitRule`: buckets below it are visited. */
const VISIT_RATE = 5;

/** An access token lives for ten minutes; half of that is left for whoever is given one. */
const TOKEN_KEPT_MS = 5 * 60_000;
const tokens = new Map<string, { readonly at: number; readonly token: Promise<string> }>();

/** People of the demo data that the tests act as. */
export const people = {
  gridMember: 'wgy-fengcheng',
  otherGridMember: 'wgy-yingcheng',
  township: 'ddy-fengcheng',
  otherTownship: 'ddy-dongcheng',
  county: 'ddy-qingcheng',
  otherCounty: 'ddy-yingde',
  auditor: 'sjy',
  administrator: 'gly',
} as const;

/** The public HTTP interface of the running system. */
export const api = () => request(runningStack().apiUrl);

/** A bearer header for a demo account; signs in now and then. */
export async function as(username: string): Promise<{ authorization: string }> {
  const now = systemTime().getTime();
  let kept = tokens.get(username);
  if (kept === undefined || now - kept.at > TOKEN_KEPT_MS) {
    kept = { at: now, token: signIn(username) };
    tokens.set(username, kept);
  }
  return { authorization: `Bearer ${await kept.token}` };
}

/** Lets the tests act as an account of their own, by its name; its name. */
export function asAccount({ username, password }: { username: string; password: string }): string {
  passwords.set(username, password);
  return username;
}

async function signIn(username: string): Promise<string> {
  const password = passwords.get(username) ?? PASSWORD;
  const answer = await api().post('/api/auth/login').send({ username, password });
  if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.text}`);
  return (answer.body as { accessToken: string }).accessToken;
}

/** A report that is right in every field, whoever sends it: its category needs no photo. `change` replaces some. */
export function report(change: Readonly<Record<string, unknown>> = {}) {
  return {
    clientRequestId: randomUUID(),
    categoryCode: 'E0108',
    gridCode: '441802006001001',
    placeText: '先锋中路公交站旁',
    description: '污水井盖破损，缺口约三十厘米。',
    capturedAt: systemTime().toISOString(),
    urgency: 'normal',
    ...change,
  };
}

/** Stages a small photo as a person; its id. */
export async function staged(username: string = people.gridMember): Promise<string> {
  const answer = await api()
    .post('/api/evidence')
    .set(await as(username))
    .attach('file', await picture(), 'photo.jpg');
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  return (answer.body as { id: string }).id;
}

/** A small photo. */
export const picture = () =>
  sharp({ create: { width: 32, height: 24, channels: 3, background: '#276' } })
    .jpeg()
    .toBuffer();

/** A report of a grid member about a manhole cover, with the photo that its category needs. */
export async function memberReport(change: Readonly<Record<string, unknown>> = {}) {
  return report({ categoryCode: 'C0102', evidenceIds: [await staged()], ...change });
}

/** Reports an incident as the grid member of its township. */
export async function reported(change: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const answer = await api()
    .post('/api/reports')
    .set(await as(people.gridMember))
    .send(await memberReport(change));
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  return (answer.body as { id: string }).id;
}

/** The open task of a case at an element, once it is in the list of `username`; its key. */
export function openTask(username: string, caseId: string, elementId: string): Promise<string> {
  return until(`${elementId} for ${username}`, async () => {
    const answer = await api()
      .get('/api/tasks')
      .query({ scope: 'group', caseId })
      .set(await as(username));
    const { items } = answer.body as { items: { key: string; elementId: string; state: string }[] };
    return items.find((item) => item.elementId === elementId && item.state === 'open')?.key;
  });
}

/** Asks for an act on a task, such as `claim`; the answer, whatever it is. */
export const actOnTask = async (username: string, key: string, verb: string, body: object = {}) =>
  api()
    .post(`/api/tasks/${key}/${verb}`)
    .set(await as(username))
    .send(body);

/** Adds a small photo to a case. */
export async function addPhoto(username: string, caseId: string, purpose: string): Promise<void> {
  await api()
    .post(`/api/cases/${caseId}/evidence`)
    .query({ purpose })
    .set(await as(username))
    .attach('file', await picture(), 'site.jpg')
    .expect(201);
}

/** Claims and completes a task and waits until the engine has taken the decision. */
export async function decide(
  username: string,
  caseId: string,
  elementId: string,
  answers: Readonly<Record<string, string>>,
): Promise<string> {
  const key = await openTask(username, caseId, elementId);
  const headers = await as(username);
  await api().post(`/api/tasks/${key}/claim`).set(headers).expect(204);
  await api().post(`/api/tasks/${key}/complete`).set(headers).send({ answers }).expect(202);
  await until(`${elementId} effective`, async () => {
    const answer = await api().get(`/api/tasks/${key}`).set(headers);
    return (answer.body as { task: { state: string } }).task.state === 'done';
  });
  return key;
}

/** Waits until a case has a status; the case as its reporter sees it. */
export function inStatus(caseId: string, status: string): Promise<Record<string, unknown>> {
  return until(`case ${status}`, async () => {
    const answer = await api()
      .get(`/api/cases/${caseId}`)
      .set(await as(people.gridMember));
    const body = answer.body as Record<string, unknown>;
    return body['status'] === status ? body : null;
  });
}

/**
 * A case that the sampling rule of 清远 leaves alone, so that nobody has to verify it on the spot (QY22).
 * Reports until one is left alone: `change` is asked for each report, so that the reports can be told apart.
 */
export async function unsampled(
  change: () => Readonly<Record<string, unknown>> = () => ({}),
): Promise<string> {
  for (;;) {
    const caseId = await reported(change());
    if (sampleBucket(caseId) >= SAMPLE_RATE) return caseId;
  }
}

/** Makes the return visit of a case where the sampling rule of 清远 has taken it. */
export async function visitedIfSampled(caseId: string): Promise<void> {
  if (sampleBucket(caseId) >= VISIT_RATE) return;
  const answers = { visitOutcome: 'satisfied', channel: 'phone', opinion: '已电话回访。' };
  await decide(people.county, caseId, 'UserTask_VisitPerson', answers);
}

/** Verifies a case on the spot where the sampling rule of 清远 has taken it (QY22). */
export async function verifiedIfSampled(caseId: string): Promise<void> {
  if (sampleBucket(caseId) >= SAMPLE_RATE) return;
  await openTask(people.gridMember, caseId, 'UserTask_VerifyOnSite');
  await addPhoto(people.gridMember, caseId, 'verification');
  await decide(people.gridMember, caseId, 'UserTask_VerifyOnSite', { verification: 'passed' });
}
