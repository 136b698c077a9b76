import { Client } from 'pg';
import { api, as, decide, inStatus, openTask, people, unsampled } from '../support/api-client';
import { runningStack } from '../support/stack';

/** Four posts of dispatchers in one person; the first is that of Fengcheng. */
const standIn = 'ddy-dingban';
const head = 'fzr-qingcheng';
const REASON = '当日其余调度员均外出培训';

const ask = async (username: string, method: 'get' | 'post', path: string, body?: object) =>
  api()
    [method](`/api/${path}`)
    .set(await as(username))
    .send(body);
const codeOf = (answer: { status: number; body: unknown }) => [
  answer.status,
  (answer.body as { code?: string }).code,
];
const idOf = async (username: string) =>
  ((await ask(username, 'get', 'me')).body as { id: string }).id;

describe('steps of one case in different hands', () => {
  const database = new Client({ connectionString: runningStack().databaseUrl });
  let caseId: string;
  let key: string;

  beforeAll(async () => {
    await database.connect();
    caseId = await unsampled();
    await decide(standIn, caseId, 'UserTask_AcceptReport', { acceptOutcome: 'accept' });
    await decide(people.county, caseId, 'UserTask_ConfirmDispatch', {
      dispatchOutcome: 'dispatch',
      departmentCode: '441802-housing-construction',
    });
    key = await openTask(standIn, caseId, 'UserTask_TellPerson');
    await database.query(
      `INSERT INTO access.separation_rule (id, process_id, first_step, second_step, basis,
         description_zh, description_en, valid_from)
       VALUES ('spec-accept-tell', 'incident-handling', 'UserTask_AcceptReport',
         'UserTask_TellPerson', 'default', '受理人与告知人不得为同一人',
         'whoever accepted a case does not tell the person', '2023-06-01')`,
    );
  });

  afterAll(async () => {
    await database.query(`DELETE FROM access.separation_rule WHERE id = 'spec-accept-tell'`);
    await database.end();
  });

  it('keeps whoever took the first step from claiming the second, with rule and remedy', async () => {
    const refused = await ask(standIn, 'post', `tasks/${key}/claim`);
    expect(codeOf(refused)).toEqual([403, 'HANDS_NOT_SEPARATE']);
    expect((refused.body as { detail: string }).detail).toMatch(
      /受理人与告知人不得为同一人.*非法定.*案件页同意一人兼办/,
    );
    const { rows } = await database.query(
      `SELECT action, article, element_id, detail FROM audit.entry
       WHERE case_id = $1 AND outcome = 'refused' AND code = 'HANDS_NOT_SEPARATE'`,
      [caseId],
    );
    expect(rows).toEqual([
      {
        action: 'claimTask',
        article: 'QY23.4',
        element_id: 'UserTask_TellPerson',
        detail: { ruleId: 'spec-accept-tell' },
      },
    ]);
  });

  it('keeps them from deciding too, when the task came into their hands before', async () => {
    await database.query(
      `UPDATE access.separation_rule SET valid_to = '2023-06-01' WHERE id = 'spec-accept-tell'`,
    );
    expect((await ask(standIn, 'post', `tasks/${key}/claim`)).status).toBe(204);
    await database.query(
      `UPDATE access.separation_rule SET valid_to = NULL WHERE id = 'spec-accept-tell'`,
    );
    const answers = { message: '井盖已更换。', channel: 'inbox' };
    const refused = await ask(standIn, 'post', `tasks/${key}/complete`, { answers });
    expect(codeOf(refused)).toEqual([403, 'HANDS_NOT_SEPARATE']);
    expect((await ask(standIn, 'post', `tasks/${key}/release`)).status).toBe(204);
  });

  it('yields to nobody but a head of the area, and not for the head', async () => {
    const path = `cases/${caseId}/separation-waivers`;
    const body = { elementId: 'UserTask_TellPerson', reason: REASON };
    const accountId = await idOf(standIn);
    const waive = async (username: string, change: object = {}) =>
      codeOf(await ask(username, 'post', path, { ...body, accountId, ...change }));
    expect(await waive(people.county)).toEqual([403, 'FORBIDDEN']);
    expect(await waive('fzr-yingde')).toEqual([404, 'CASE_UNKNOWN']);
    expect(await waive(head, { accountId: await idOf(head) })).toEqual([403, 'WAIVER_FOR_ONESELF']);
    expect(await waive(head, { accountId: await idOf(people.township) })).toEqual([
      409,
      'NOTHING_TO_WAIVE',
    ]);
    expect(await waive(head, { elementId: 'UserTask_AcceptReport' })).toEqual([
      409,
      'NOTHING_TO_WAIVE',
    ]);
    expect(await waive(head, { reason: '  ' })).toEqual([400, 'VALIDATION_FAILED']);
  });

  it('lets the person go on when the head of the authority decides so, in sight of all', async () => {
    const conflicts = await ask(head, 'get', `cases/${caseId}/separation-conflicts`);
    const accountId = await idOf(standIn);
    expect((conflicts.body as { items: unknown[] }).items).toEqual([
      expect.objectContaining({ accountId, elementId: 'UserTask_TellPerson' }),
    ]);
    const body = { elementId: 'UserTask_TellPerson', accountId, reason: REASON };
    const path = `cases/${caseId}/separation-waivers`;
    expect((await ask(head, 'post', path, body)).status).toBe(204);
    const again = { ...body, reason: '另一个理由' };
    expect((await ask(head, 'post', path, again)).status).toBe(204);

    const waivers = await ask(people.gridMember, 'get', path);
    expect((waivers.body as { items: unknown[] }).items).toEqual([
      expect.objectContaining({ accountId, reasonZh: REASON, labelZh: '告知诉求人' }),
    ]);
    const course = await ask(people.gridMember, 'get', `cases/${caseId}/timeline`);
    expect((course.body as { items: unknown[] }).items).toContainEqual(
      expect.objectContaining({
        kind: 'waiver',
        elementId: 'UserTask_TellPerson',
        textZh: expect.stringMatching(
          new RegExp(`^由.*决定.*一人兼办，理由：${REASON}$`),
        ) as string,
        isDefault: true,
      }),
    );

    await decide(standIn, caseId, 'UserTask_TellPerson', {
      message: '井盖已更换。',
      channel: 'inbox',
    });
    await inStatus(caseId, 'closed');
    const { rows } = await database.query(
      `SELECT action, detail ? 'waiverId' AS waived FROM audit.entry
       WHERE case_id = $1 AND action IN ('separation.waive', 'task.claim', 'task.complete')
         AND outcome = 'done' AND element_id = 'UserTask_TellPerson' ORDER BY id DESC LIMIT 3`,
      [caseId],
    );
    expect(rows).toEqual([
      { action: 'task.complete', waived: true },
      { action: 'task.claim', waived: true },
      { action: 'separation.waive', waived: true },
    ]);
  });
});
