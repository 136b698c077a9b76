import type { Actor } from '@grid/access';
import type { Urgency } from '@grid/intake';
import { newId } from '@grid/kernel';
import { withDatabase } from '../../../test/support/database';
import { MovedClock } from '../../../test/support/moved-clock';
import { ListTasks, type TaskFilter } from './list-tasks';

const actor: Actor = {
  accountId: newId(),
  displayName: '',
  post: {
    ...{ id: newId(), role: 'dispatcher', organisationCode: 'o', areaCode: '441802' },
    ...{ group: 'o.dispatcher', gridCodes: null, actingFor: null },
  },
  permissions: new Set(),
  sessionId: null,
};

/** Urgency, due day and creation of tasks, in the order in which they have to be listed; equal ones by key. */
const TASKS: readonly (readonly [Urgency, string | null, string])[] = [
  ['major', '2026-11-20', '2026-11-10'],
  ['major', null, '2026-11-01'],
  ['urgent', '2026-11-21', '2026-11-12'],
  ['urgent', '2026-11-25', '2026-11-05'],
  ['urgent', '2026-11-25', '2026-11-05'],
  ['urgent', '2026-11-25', '2026-11-05'],
  ['urgent', '2026-11-25', '2026-11-06'],
  ['urgent', null, '2026-11-02'],
  ['normal', '2026-11-19', '2026-11-11'],
  ['normal', null, '2026-11-03'],
  ['normal', null, '2026-11-03'],
  ['normal', null, '2026-11-04'],
];
const EXPECTED = TASKS.map((_, index) => String(index + 1));

/** Every third, then every third from the second on …: far from the order of the list and of its keys. */
const SHUFFLED = [2, 0, 1].flatMap((rest) => EXPECTED.filter((key) => Number(key) % 3 === rest));

describe('the list of work to be done', () => {
  const database = withDatabase();
  const clock = new MovedClock();
  const run = (sql: string, parameters: unknown[] = []) =>
    database().dataSource.query(sql, parameters);
  const list = (filter: Partial<TaskFilter> = {}) =>
    new ListTasks(database().dataSource, clock).execute(actor, {
      ...{ scope: 'group', caseId: null, late: false, text: null, cursor: null, limit: 50 },
      ...filter,
    });

  beforeAll(async () => {
    clock.set('2026-11-22');
    await run(`INSERT INTO engine.generation (id, started_at, reason) VALUES ('g', now(), 'test')`);
    await run(
      `INSERT INTO intake.category (code, kind, class_code, name_zh, name_en, class_zh, class_en,
         evidence_required, valid_from)
       VALUES ('C0101', 'component', '01', '井盖', 'Cover', '公用', 'Public', true, '2023-06-01')`,
    );
    for (const key of SHUFFLED) {
      const [urgency, due, created] = TASKS[Number(key) - 1] ?? [];
      const caseId = newId();
      await run(
        `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id, city_key,
           category_code, grid_code, township_code, county_code, place_text, urgency, captured_at,
           reported_at, as_of, status)
         VALUES ($1, $1, $1, 'QY', 'C0101', '441802006001001', '441802006', '441802', '路口',
           $2, now(), now(), '2026-11-22', 'reported')`,
        [caseId, urgency],
      );
      await run(
        `INSERT INTO trace.user_task (generation, key, process_instance_key, case_id,
           bpmn_process_id, element_id, element_instance_key, candidate_groups, state, due_at,
           created_at)
         VALUES ('g', $1, 1, $2, 'incident-handling', 'UserTask_AcceptReport', 1,
           ARRAY['o.dispatcher'], 'created', $3, $4)`,
        [key, caseId, due, created],
      );
    }
  });

  it('lets pressing work jump the queue, then what is due first, then the oldest', async () => {
    expect((await list()).items.map(({ key }) => key)).toEqual(EXPECTED);
  });

  it.each([1, 2, 3, 5, 11])('loses and repeats nothing in pages of %i', async (limit) => {
    const keys: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await list({ cursor, limit });
      keys.push(...page.items.map(({ key }) => key));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(keys).toEqual(EXPECTED);
  });

  it('says what is late, and shows that alone when asked', async () => {
    const late = (await list()).items.filter((item) => item.late).map(({ key }) => key);
    expect(late).toEqual(['1', '3', '9']);
    expect((await list({ late: true })).items.map(({ key }) => key)).toEqual(late);
  });

  it('takes no cursor of another list', async () => {
    const { nextCursor } = await list({ limit: 1 });
    await expect(list({ scope: 'done', cursor: nextCursor })).rejects.toThrow('CURSOR_INVALID');
  });
});
