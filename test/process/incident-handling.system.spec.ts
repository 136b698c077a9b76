import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { api, as, decide, inStatus, people, reported, unsampled } from '../support/api-client';
import { runningStack } from '../support/stack';
import { until } from '../support/until';

/** What the report below says about people; it must stand in no engine record and in no log. */
const personal = /私密描述甲乙丙|测试联系人丁|19900009999/;

interface Entry {
  readonly elementId: string;
  readonly kind: string;
  readonly article: string | null;
  readonly actorName: string | null;
  readonly textZh: string | null;
}

async function timeline(caseId: string, last: string): Promise<readonly Entry[]> {
  return until(`${last} in the timeline`, async () => {
    const answer = await api()
      .get(`/api/cases/${caseId}/timeline`)
      .query({ limit: 200 })
      .set(await as(people.gridMember));
    const { items } = answer.body as { items: Entry[] };
    return items.some((item) => item.elementId === last) ? items : null;
  });
}

async function noticesOf(caseId: string): Promise<readonly { kind: string; bodyZh: string }[]> {
  const answer = await api()
    .get('/api/notices')
    .query({ limit: 200 })
    .set(await as(people.gridMember));
  const { items } = answer.body as { items: { caseId: string; kind: string; bodyZh: string }[] };
  return items.filter((notice) => notice.caseId === caseId);
}

describe('incident-handling in Qingyuan', () => {
  const database = new Client({ connectionString: runningStack().databaseUrl });
  beforeAll(() => database.connect());
  afterAll(() => database.end());

  it('runs from a report over acceptance, dispatch and a department to the close (QY22, QY23)', async () => {
    const caseId = await unsampled();
    await decide(people.township, caseId, 'UserTask_AcceptReport', { acceptOutcome: 'accept' });
    await decide(people.county, caseId, 'UserTask_ConfirmDispatch', {
      dispatchOutcome: 'dispatch',
      departmentCode: '441802-housing-construction',
      opinion: '请尽快修复',
    });
    await decide(people.township, caseId, 'UserTask_TellPerson', {
      message: '井盖已更换，感谢您的反映。',
      channel: 'inbox',
    });
    await inStatus(caseId, 'closed');
    const entries = await timeline(caseId, 'EndEvent_CaseClosed');
    expect(await inStatus(caseId, 'closed')).toMatchObject({
      caseNumber: expect.stringMatching(/^QY-441802-\d{4}-\d{6}$/),
      archiveNumber: expect.stringMatching(/^QY-DA-441802-\d{4}-\d{6}$/),
      waitingFor: [],
      workOrders: [
        {
          round: 1,
          departmentCode: '441802-housing-construction',
          status: 'answered',
          outcome: 'done',
        },
      ],
    });
    expect(entries.map((entry) => [entry.elementId, entry.article])).toEqual([
      ['StartEvent_ReportReceived', 'QY23.1, QY29'],
      ['BusinessRuleTask_FixLimits', 'QY23.2'],
      ['EndEvent_NotMajor', 'QY24'],
      ['ServiceTask_SetUploadLimit', 'QY23.1'],
      ['BusinessRuleTask_DecideGridHead', null],
      ['ServiceTask_SetAcceptanceLimit', 'QY23.2'],
      ['UserTask_AcceptReport', 'QY23.2'],
      ['ServiceTask_OpenCase', 'QY22'],
      ['BusinessRuleTask_ProposeLevel', 'QY21.1'],
      ['BusinessRuleTask_ProposeDepartment', 'QY23.2'],
      ['BusinessRuleTask_ProposeLimit', 'QY23.3'],
      ['ServiceTask_SetDispatchLimit', 'QY23.2'],
      ['UserTask_ConfirmDispatch', 'QY21.1, QY23.2'],
      ['ServiceTask_SetHandlingLimit', 'QY23.3'],
      ['ServiceTask_PlaceWorkOrder', 'QY23.2, QY27.2'],
      ['ReceiveTask_AwaitAnswer', 'QY23.3'],
      ['ServiceTask_CollectEvidence', 'QY23.3, QY27.2'],
      ['BusinessRuleTask_DecideVerification', 'QY22'],
      ['BusinessRuleTask_WhoTells', 'QY23.4'],
      ['UserTask_TellPerson', 'QY23.4'],
      ['ServiceTask_NotifyReporter', 'QY23.4'],
      ['BusinessRuleTask_DecideVisit', null],
      ['ServiceTask_CloseCase', 'QY22'],
      ['EndEvent_CaseClosed', 'QY22'],
    ]);
    const dispatch = entries.find((entry) => entry.elementId === 'UserTask_ConfirmDispatch');
    expect(dispatch?.textZh).toContain('请尽快修复');
    expect(dispatch?.actorName).not.toBeNull();
    expect(await noticesOf(caseId)).toMatchObject([
      { kind: 'caseResult', bodyZh: '井盖已更换，感谢您的反映。' },
    ]);
  });

  it('declines a report with a reason, tells the reporter and asks no department', async () => {
    const caseId = await reported();
    await decide(people.township, caseId, 'UserTask_AcceptReport', {
      acceptOutcome: 'decline',
      opinion: '与已受理案件重复。',
    });
    const declined = await inStatus(caseId, 'declined');
    expect(declined).toMatchObject({ caseNumber: null, archiveNumber: null, workOrders: [] });
    await timeline(caseId, 'EndEvent_ReportDeclined');
    expect(await noticesOf(caseId)).toMatchObject([
      { kind: 'reportDeclined', bodyZh: expect.stringContaining('与已受理案件重复。') },
    ]);
  });

  it('keeps what people wrote and who they are out of the engine, the outbox and every log', async () => {
    const caseId = await reported({
      description: '私密描述甲乙丙',
      contactName: '测试联系人丁',
      contactPhone: '19900009999',
    });
    await decide(people.township, caseId, 'UserTask_AcceptReport', { acceptOutcome: 'accept' });
    const { rows } = await database.query<{ count: string }>(
      `SELECT count(*) FROM engine.record
       WHERE value::text ~ '${personal.source}'`,
    );
    expect(rows[0]?.count).toBe('0');
    const outbox = await database.query<{ count: string }>(
      `SELECT count(*) FROM outbox.message WHERE payload::text ~ '${personal.source}'`,
    );
    expect(outbox.rows[0]?.count).toBe('0');
    const logs = join(runningStack().dataDir, 'logs');
    for (const file of readdirSync(logs)) {
      expect([file, personal.test(readFileSync(join(logs, file), 'utf8'))]).toEqual([file, false]);
    }
  });

  it('puts every act on record with its article', async () => {
    const caseId = await reported();
    await decide(people.township, caseId, 'UserTask_AcceptReport', {
      acceptOutcome: 'decline',
      opinion: '不属于网格事项。',
    });
    await inStatus(caseId, 'declined');
    const actions = await until('audit rows', async () => {
      const { rows } = await database.query<{ action: string }>(
        'SELECT action FROM audit.entry WHERE case_id = $1 ORDER BY id',
        [caseId],
      );
      return rows.length >= 9 ? rows.map((row) => row.action).sort() : null;
    });
    expect(actions).toEqual([
      'case.declined',
      'evidence.add',
      'limit.set',
      'limit.set',
      'notice.tell',
      'report.create',
      'task.claim',
      'task.complete',
      'task.effective',
    ]);
  });
});
