import { demoAccountId } from '@grid/directory';
import { Client } from 'pg';
import { actOnTask, api, as, decide, openTask, people, reported } from '../support/api-client';
import { expectProblem } from '../support/problem';
import { runningStack } from '../support/stack';
import { until } from '../support/until';

const ACCEPT = 'UserTask_AcceptReport';
const accept = { acceptOutcome: 'accept' };
const HEAD = 'fzr-fengcheng';
const COLLEAGUE = 'ddy-dingban';
const [head, colleague] = [demoAccountId(HEAD), demoAccountId(COLLEAGUE)];

interface Acts {
  readonly possible: readonly string[];
  readonly people: readonly { accountId: string; displayName: string }[];
  readonly returnTargets: readonly { to: string; nameZh: string }[];
  readonly instructionZh: string | null;
  readonly draft: { delegateName: string; answers: Record<string, string> } | null;
  readonly acts: readonly { kind: string; status: string; wordsZh: string | null }[];
}

async function acts(username: string, key: string): Promise<Acts> {
  const answer = await api()
    .get(`/api/tasks/${key}/acts`)
    .set(await as(username));
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return answer.body as Acts;
}

async function tasksOf(username: string, scope: string, caseId: string): Promise<string[]> {
  const answer = await api()
    .get('/api/tasks')
    .query({ scope, caseId })
    .set(await as(username));
  return (answer.body as { items: { key: string }[] }).items.map(({ key }) => key);
}

/** A report that waits for review in the hands of the township's dispatcher. */
async function held(): Promise<{ caseId: string; key: string }> {
  const caseId = await reported();
  const key = await openTask(people.township, caseId, ACCEPT);
  expect((await actOnTask(people.township, key, 'claim')).status).toBe(204);
  return { caseId, key };
}

/** A case whose reply to the person is in the hands of the township's dispatcher, after review. */
async function accepted(): Promise<{ caseId: string; key: string }> {
  const caseId = await reported();
  await decide(people.township, caseId, ACCEPT, accept);
  const key = await openTask(people.county, caseId, 'UserTask_ConfirmDispatch');
  expect((await actOnTask(people.county, key, 'claim')).status).toBe(204);
  return { caseId, key };
}

describe('handing over', () => {
  it('puts a task into the hands of somebody whose post the engine does not offer it to', async () => {
    const { caseId, key } = await held();
    expect((await acts(people.township, key)).people.map(({ accountId }) => accountId)).toContain(
      head,
    );
    const body = { toAccountId: head, reason: '重要事项请您审核' };
    expect((await actOnTask(people.township, key, 'hand-over', body)).status).toBe(204);
    expect(await tasksOf(HEAD, 'mine', caseId)).toEqual([key]);
    expectProblem(
      await actOnTask(people.township, key, 'complete', { answers: accept }),
      409,
      'TASK_ALREADY_CLAIMED',
    );
    expectProblem(await actOnTask(people.township, key, 'claim'), 409, 'TASK_ALREADY_CLAIMED');
    expect((await acts(HEAD, key)).acts).toMatchObject([
      { kind: 'handOver', status: 'effective', wordsZh: '重要事项请您审核' },
    ]);
    expect((await actOnTask(HEAD, key, 'complete', { answers: accept })).status).toBe(202);
    await openTask(people.county, caseId, 'UserTask_ConfirmDispatch');
    expect(await tasksOf(HEAD, 'done', caseId)).toEqual([key]);
  });

  it('is given back to the group by its new holder', async () => {
    const { caseId, key } = await held();
    await actOnTask(people.township, key, 'hand-over', { toAccountId: head, reason: '请审核' });
    expect((await actOnTask(HEAD, key, 'release')).status).toBe(204);
    expect(await tasksOf(HEAD, 'mine', caseId)).toEqual([]);
    expect((await actOnTask(HEAD, key, 'claim')).status).toBe(404);
    expect((await actOnTask(COLLEAGUE, key, 'claim')).status).toBe(204);
  });

  it.each([
    ['oneself', people.township],
    ['somebody of another organisation', people.county],
    ['the grid member who reported', people.gridMember],
  ])('is refused to %s', async (_, username) => {
    const { key } = await held();
    const body = { toAccountId: demoAccountId(username), reason: '请审核' };
    const refused = await actOnTask(people.township, key, 'hand-over', body);
    expect(expectProblem(refused, 400, 'RECIPIENT_UNSUITABLE').errors).toMatchObject([
      { field: 'toAccountId' },
    ]);
  });

  it('is done once, however often and by however many at one moment', async () => {
    const { key } = await held();
    const both = await Promise.all(
      [head, colleague].map((toAccountId) =>
        actOnTask(people.township, key, 'hand-over', { toAccountId, reason: '请审核' }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  });
});

describe('delegating', () => {
  it('comes back to the owner with a draft, and the owner decides', async () => {
    const { caseId, key } = await held();
    const body = { toAccountId: colleague, instruction: '请先核对地点' };
    expect((await actOnTask(people.township, key, 'delegate', body)).status).toBe(204);
    expect(await acts(COLLEAGUE, key)).toMatchObject({
      possible: ['resolve', 'copy'],
      instructionZh: '请先核对地点',
    });
    for (const [verb, refused] of Object.entries({
      complete: { answers: accept },
      delegate: { toAccountId: head, instruction: '转交' },
      'hand-over': { toAccountId: head, reason: '转交' },
    })) {
      expectProblem(await actOnTask(COLLEAGUE, key, verb, refused), 409, 'ACT_NOT_POSSIBLE');
    }
    const draft = { answers: { acceptOutcome: 'decline', opinion: '不属于本区' } };
    expect((await actOnTask(COLLEAGUE, key, 'resolve', draft)).status).toBe(204);
    expect((await acts(people.township, key)).draft).toMatchObject({ answers: draft.answers });
    expect((await actOnTask(people.township, key, 'resolve', draft)).status).toBe(409);
    const decided = await actOnTask(people.township, key, 'complete', { answers: accept });
    expect(decided.status).toBe(202);
    await openTask(people.county, caseId, 'UserTask_ConfirmDispatch');
  });

  it('reaches a delegate to whose post the engine does not offer the task', async () => {
    const { caseId, key } = await held();
    const body = { toAccountId: head, instruction: '请先核对地点' };
    expect((await actOnTask(people.township, key, 'delegate', body)).status).toBe(204);
    expect(await tasksOf(HEAD, 'mine', caseId)).toEqual([key]);
    const page = await api()
      .get(`/api/tasks/${key}`)
      .set(await as(HEAD));
    expect([page.status, page.body]).toMatchObject([200, { task: { holder: { isMe: true } } }]);
    expect(await acts(HEAD, key)).toMatchObject({
      possible: ['resolve', 'copy'],
      instructionZh: '请先核对地点',
    });
    expect((await actOnTask(HEAD, key, 'resolve', { answers: accept })).status).toBe(204);
    expect(await tasksOf(people.township, 'mine', caseId)).toEqual([key]);
  });

  it('may be taken back by the owner, and given back without a draft', async () => {
    const { key } = await held();
    const body = { toAccountId: colleague, instruction: '请先核对' };
    await actOnTask(people.township, key, 'delegate', body);
    expect((await actOnTask(people.township, key, 'claim')).status).toBe(204);
    expectProblem(
      await actOnTask(COLLEAGUE, key, 'resolve', { answers: {} }),
      409,
      'TASK_ALREADY_CLAIMED',
    );
    await actOnTask(people.township, key, 'delegate', body);
    expect((await actOnTask(COLLEAGUE, key, 'release')).status).toBe(204);
    const decided = await actOnTask(people.township, key, 'complete', { answers: accept });
    expect(decided.status).toBe(202);
  });
});

describe('urging and copying', () => {
  it('tells the holder, and only after a pause again', async () => {
    const { caseId, key } = await held();
    expectProblem(await actOnTask(people.township, key, 'urge'), 409, 'ACT_NOT_POSSIBLE');
    const urge = () => actOnTask(people.gridMember, key, 'urge', { message: '群众在等' });
    expect((await urge()).status).toBe(204);
    const again = await urge();
    expectProblem(again, 429, 'URGED_RECENTLY');
    expect(Number(again.headers['retry-after'])).toBeGreaterThan(14_000);
    expect((await actOnTask(people.otherCounty, key, 'urge')).status).toBe(404);
    await noticed(people.township, caseId, 'taskUrged');
  });

  it('lets an official read a matter that was none of theirs', async () => {
    const { caseId, key } = await held();
    const reader = 'ddy-yingde';
    const see = async () =>
      api()
        .get(`/api/cases/${caseId}`)
        .set(await as(reader));
    expect((await see()).status).toBe(404);
    const body = { toAccountIds: [demoAccountId(reader)], note: '请知悉' };
    expect((await actOnTask(people.township, key, 'copy', body)).status).toBe(204);
    expect((await actOnTask(people.township, key, 'copy', body)).status).toBe(204);
    expect((await see()).status).toBe(200);
    expect(await noticed(reader, caseId, 'matterCopied')).toBe(1);
    const oneself = { toAccountIds: [demoAccountId(people.township)] };
    expectProblem(
      await actOnTask(people.township, key, 'copy', oneself),
      400,
      'RECIPIENT_UNSUITABLE',
    );
  });
});

describe('returning', () => {
  const database = new Client({ connectionString: runningStack().databaseUrl });
  beforeAll(() => database.connect());
  afterAll(() => database.end());

  it('leads a case back to an earlier step, from inside a called process, and on to the next again', async () => {
    const { caseId, key } = await accepted();
    const { returnTargets, possible } = await acts(people.county, key);
    expect(possible).toContain('return');
    expect(returnTargets).toEqual([
      { to: ACCEPT, nameZh: '受理审核', nameEn: 'Review the report' },
    ]);
    const body = { to: 'previous', reason: '受理意见不明确' };
    expect((await actOnTask(people.county, key, 'return', body)).status).toBe(202);
    const after = await actOnTask(people.county, key, 'return', body);
    expect([404, 409]).toContain(after.status);
    await decide(people.township, caseId, ACCEPT, accept);
    await openTask(people.county, caseId, 'UserTask_ConfirmDispatch');
    await until('the act on record', async () => {
      const { rows } = await database.query<{ action: string }>(
        `SELECT action FROM audit.entry WHERE case_id = $1 AND action LIKE 'matter.%' ORDER BY id`,
        [caseId],
      );
      return rows.map(({ action }) => action).join() === 'matter.return,matter.effective';
    });
  });

  it('keeps everybody from the task while it is on its way', async () => {
    const { key } = await accepted();
    const body = { to: ACCEPT, reason: '请补充' };
    const [returned, decided] = await Promise.all([
      actOnTask(people.county, key, 'return', body),
      actOnTask(people.county, key, 'complete', {
        answers: { dispatchOutcome: 'dispatch', departmentCode: '441802-civil-affairs' },
      }),
    ]);
    expect([returned.status, decided.status].sort()).not.toEqual([202, 202]);
    expect([returned.status, decided.status]).toContain(202);
  });

  it.each(['applicant', 'UserTask_Nowhere', 'UserTask_TellPerson', 'UserTask_ConfirmDispatch'])(
    'is refused to %s, where no way leads',
    async (to) => {
      const { key } = await accepted();
      const refused = await actOnTask(people.county, key, 'return', { to, reason: '请补充' });
      expect([400, 409]).toContain(refused.status);
      const { code } = refused.body as { code: string };
      expect(code).toBe(to === 'applicant' ? 'ACT_NOT_POSSIBLE' : 'RETURN_TARGET_INVALID');
    },
  );

  it('finds no earlier step at the first', async () => {
    const { key } = await held();
    const body = { to: 'previous', reason: '请补充' };
    expectProblem(
      await actOnTask(people.township, key, 'return', body),
      400,
      'RETURN_TARGET_INVALID',
    );
  });
});

/** Waits for a notice; how many there are. */
function noticed(username: string, caseId: string, kind: string): Promise<number> {
  return until(`${kind} for ${username}`, async () => {
    const answer = await api()
      .get('/api/notices')
      .query({ limit: 200 })
      .set(await as(username));
    const { items } = answer.body as { items: { caseId: string; kind: string }[] };
    const found = items.filter((one) => one.caseId === caseId && one.kind === kind).length;
    return found > 0 ? found : null;
  });
}
