import { newId } from '@grid/kernel';
import { withDatabase } from '../../../test/support/database';
import type { CaseScope } from '../domain/case-scope';
import { visibleCases } from './visible-cases';

const nothing: CaseScope = {
  reporterId: null,
  areaPrefix: null,
  gridCodes: null,
  departmentCode: null,
  tasks: null,
  copiedTo: null,
};
const reporter = newId();
const clerk = newId();
const approver = {
  group: '441802-party.partyCommitteeApprover',
  postId: newId(),
  accountId: newId(),
};

/** One case in each place, by the code of its grid. */
const grids = {
  fengcheng: '441802006001001',
  fengchengOtherGrid: '441802006001002',
  fengchengOtherVillage: '441802006002001',
  dongcheng: '441802007001001',
  yingde: '441881001001001',
  elsewhere: '999901001001001',
};
type Place = keyof typeof grids;

describe('visibleCases', () => {
  const database = withDatabase();
  const ids = new Map<string, Place>();
  const idOf = (place: Place) => [...ids].find(([, name]) => name === place)?.[0];

  const run = (sql: string, parameters: readonly unknown[] = []) =>
    database().dataSource.query<{ id: string }[]>(sql, [...parameters]);

  const seen = async (scope: Partial<CaseScope>) => {
    const { sql, parameters } = visibleCases({ ...nothing, ...scope }, 'one', 2);
    const rows = await run(
      `SELECT one.id FROM intake.incident_case one WHERE $1::int = 1 AND ${sql}`,
      [1, ...parameters],
    );
    return rows.map((row) => ids.get(row.id)).sort();
  };

  beforeAll(async () => {
    await run(
      `INSERT INTO intake.category (code, kind, class_code, name_zh, name_en, class_zh, class_en,
         evidence_required, valid_from)
       VALUES ('C0101', 'component', '01', '井盖', 'Cover', '公用', 'Public', true, '2023-06-01')`,
    );
    for (const [place, grid] of Object.entries(grids)) {
      const id = newId();
      ids.set(id, place as Place);
      await run(
        `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id, city_key,
           category_code, grid_code, township_code, county_code, place_text, urgency, captured_at,
           reported_at, as_of, status)
         VALUES ($1, $1, $2, 'QY', 'C0101', $3::text, left($3, 9), left($3, 6), '路口', 'normal', now(),
           now(), '2026-11-22', 'reported')`,
        [id, place === 'yingde' ? reporter : clerk, grid],
      );
    }
    await run(
      `INSERT INTO dispatch.work_order (id, case_id, round, department_code, due_at, request, status,
         opened_at)
       SELECT gen_random_uuid(), id, n, CASE n WHEN 1 THEN '441802-health' ELSE '441802-finance' END,
         now(), '{}', 'pending', now()
       FROM intake.incident_case, generate_series(1, 2) n WHERE grid_code = $1`,
      [grids.dongcheng],
    );
    await run(
      `INSERT INTO engine.generation (id, started_at, reason) VALUES ('now', now(), 'test')`,
    );
    await run(
      `INSERT INTO trace.user_task (generation, key, process_instance_key, case_id, bpmn_process_id,
         element_id, element_instance_key, candidate_groups, state, created_at)
       SELECT 'now', 1, 1, $1, 'p', 'e', 1, ARRAY[$2], 'created', now()
       UNION ALL SELECT 'now', 2, 2, $3, 'p', 'e', 2, ARRAY[$2], 'completed', now()
       UNION ALL SELECT 'now', 3, 3, $4, 'p', 'e', 3, ARRAY['others'], 'created', now()`,
      [idOf('fengcheng'), approver.group, idOf('yingde'), idOf('elsewhere')],
    );
    await run(
      `INSERT INTO human_task.decision (id, generation, task_key, case_id, element_id, form_id,
         answers, variables, account_id, post_id, decided_at, status)
       SELECT gen_random_uuid(), 'now', key, id::uuid, 'e', 'f', '{}', '{}', $1, post::uuid, now(), status
       FROM (VALUES (4, $2, $4, 'effective'), (5, $3, $4, 'void'), (6, $5, $6, 'effective'))
         AS d (key, id, post, status)`,
      [
        approver.accountId,
        idOf('dongcheng'),
        idOf('fengchengOtherGrid'),
        approver.postId,
        idOf('fengchengOtherVillage'),
        newId(),
      ],
    );
  });

  it('covers nothing when no part covers anything', async () => {
    expect(await seen({})).toEqual([]);
  });

  it('covers own reports wherever they lie', async () => {
    expect(await seen({ reporterId: reporter })).toEqual(['yingde']);
  });

  it.each([
    ['4418', ['dongcheng', 'fengcheng', 'fengchengOtherGrid', 'fengchengOtherVillage', 'yingde']],
    ['441802', ['dongcheng', 'fengcheng', 'fengchengOtherGrid', 'fengchengOtherVillage']],
    ['441802006', ['fengcheng', 'fengchengOtherGrid', 'fengchengOtherVillage']],
    ['441802006001', ['fengcheng', 'fengchengOtherGrid']],
    ['9999', ['elsewhere']],
    ['44180', ['dongcheng', 'fengcheng', 'fengchengOtherGrid', 'fengchengOtherVillage']],
  ])('covers what lies below %s and nothing beside it', async (areaPrefix, places) => {
    expect(await seen({ areaPrefix })).toEqual(places);
  });

  it('covers only the grids of a post that is bound to some, and only within its area', async () => {
    const areaPrefix = '441802006';
    const bound = (...gridCodes: string[]) => seen({ areaPrefix, gridCodes });
    expect(await bound(grids.fengcheng, grids.dongcheng)).toEqual(['fengcheng']);
    expect(await bound()).toEqual([]);
  });

  it('covers what a department was given in any round', async () => {
    expect(await seen({ departmentCode: '441802-finance' })).toEqual(['dongcheng']);
    expect(await seen({ departmentCode: '441802-water-resources' })).toEqual([]);
  });

  it('covers the cases of open tasks of the group and of what one decided under the post', async () => {
    expect(await seen({ tasks: approver })).toEqual(['dongcheng', 'fengcheng']);
  });

  it('covers tasks beside an area, wherever they lie', async () => {
    const covered = await seen({ areaPrefix: '441881', tasks: approver });
    expect(covered).toEqual(['dongcheng', 'fengcheng', 'yingde']);
  });

  it('joins its parts', async () => {
    expect(await seen({ reporterId: reporter, departmentCode: '441802-health' })).toEqual([
      'dongcheng',
      'yingde',
    ]);
  });
});
