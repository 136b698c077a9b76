import type { Actor } from '@grid/access';
import type { PrecedentReader } from '@grid/jurisdiction';
import type { CaseReaderService } from '@grid/intake';
import { type Clock, newId } from '@grid/kernel';
import { withDatabase } from '../../../test/support/database';
import type { TaskScope } from '../domain/task-view';
import { MatterReader } from '@grid/matter';
import { ListTasks } from '../list-tasks/list-tasks';
import { ShowTask } from './show-task';
import type { TaskForms } from './task-forms';

const KEY = '2251799813685251';
const clock: Clock = { now: () => new Date('2026-11-23T10:00:00+08:00') };
const [caseId, decider, post] = [newId(), newId(), newId()];

/** Somebody in a post that the task is not offered to. */
function inPost(id: string | null, accountId = decider): Actor {
  return {
    accountId,
    displayName: '',
    post: id === null ? null : { ...elsewhere, id },
    permissions: new Set(),
    sessionId: null,
  };
}

const elsewhere = {
  ...{ role: 'dispatcher', organisationCode: 'o', areaCode: '441881' },
  ...{ group: 'o.dispatcher', gridCodes: null, actingFor: null },
} as const;

describe('a decided task', () => {
  const database = withDatabase();
  const run = (sql: string, parameters: unknown[] = []) =>
    database().dataSource.query(sql, parameters);
  const listed = async (actor: Actor, scope: TaskScope = 'done') => {
    const filter = { scope, caseId, late: false, text: null, cursor: null, limit: 10 };
    const { items } = await new ListTasks(database().dataSource, clock).execute(actor, filter);
    return items.map((item) => item.key);
  };
  const shown = async (actor: Actor) => {
    const forms = {
      of: () => Promise.resolve({ schema: { id: 'f' }, data: { toJson: () => ({}) } }),
    };
    const cases = { byIds: () => Promise.resolve(new Map([[caseId, {}]])) };
    const { task } = await new ShowTask(
      database().dataSource,
      forms as unknown as TaskForms,
      cases as unknown as CaseReaderService,
      new MatterReader(database().dataSource),
      clock,
      { for: () => Promise.resolve([]) } as unknown as PrecedentReader,
    ).execute(actor, KEY, 'zh');
    return task.key;
  };

  beforeAll(async () => {
    await run(`INSERT INTO engine.generation (id, started_at, reason) VALUES ('g', now(), 'test')`);
    await run(
      `INSERT INTO intake.category (code, kind, class_code, name_zh, name_en, class_zh, class_en,
         evidence_required, valid_from)
       VALUES ('C0101', 'component', '01', '井盖', 'Cover', '公用', 'Public', true, '2023-06-01')`,
    );
    await run(
      `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id, city_key,
         category_code, grid_code, township_code, county_code, place_text, urgency, captured_at,
         reported_at, as_of, status)
       VALUES ($1, $1, $1, 'QY', 'C0101', '441802006001001', '441802006', '441802', '路口',
         'normal', now(), now(), '2026-11-22', 'reported')`,
      [caseId],
    );
    await run(
      `INSERT INTO trace.user_task (generation, key, process_instance_key, case_id, bpmn_process_id,
         element_id, element_instance_key, candidate_groups, state, created_at)
       VALUES ('g', $1, 1, $2, 'incident-handling', 'UserTask_AcceptReport', 1,
         ARRAY['441802006-grid-authority.dispatcher'], 'completed', now())`,
      [KEY, caseId],
    );
    await run(
      `INSERT INTO human_task.decision (id, generation, task_key, case_id, element_id, form_id,
         answers, variables, account_id, post_id, decided_at, status)
       VALUES ($1, 'g', $2, $3, 'UserTask_AcceptReport', 'f', '{}', '{}', $4, $5, now(), 'effective')`,
      [newId(), KEY, caseId, decider, post],
    );
  });

  it('is read by whoever decided it, in the post they decided it in', async () => {
    expect(await listed(inPost(post))).toEqual([KEY]);
    expect(await shown(inPost(post))).toBe(KEY);
    expect(await listed(inPost(post), 'group')).toEqual([]);
    expect(await listed(inPost(post), 'mine')).toEqual([]);
  });

  it.each([
    ['in another post', inPost(newId())],
    ['without a post', inPost(null)],
    ['as somebody else in the same post', inPost(post, newId())],
  ])('is not read %s', async (_, actor) => {
    expect(await listed(actor)).toEqual([]);
    await expect(shown(actor)).rejects.toMatchObject({ code: 'TASK_UNKNOWN' });
  });
});
