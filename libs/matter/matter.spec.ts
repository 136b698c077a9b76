import { newId } from '@grid/kernel';
import { withDatabase } from '../../test/support/database';
import { holdMatter } from './hold-matter';
import { MatterReader } from './matter-reader';

describe('a matter', () => {
  const database = withDatabase();
  const run = <T>(sql: string, parameters: unknown[] = []) =>
    database().dataSource.query<T[]>(sql, parameters);
  const incident = newId();
  const proceeding = newId();
  const applicant = newId();
  const absent = newId();

  beforeAll(async () => {
    await run(
      `INSERT INTO intake.category (code, kind, class_code, name_zh, name_en, class_zh, class_en,
         evidence_required, valid_from)
       VALUES ('C0101', 'component', '01', '井盖', 'Cover', '公用', 'Public', true, '2023-06-01')`,
    );
    await run(
      `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id, city_key,
         category_code, grid_code, township_code, county_code, place_text, urgency, captured_at,
         reported_at, as_of, status, started_at)
       SELECT CASE n WHEN 1 THEN $1::uuid ELSE gen_random_uuid() END, gen_random_uuid(), $1, 'QY', 'C0101',
         '441802006001001', '441802006', '441802', '路口', 'urgent', now(), '2026-11-22T09:00:00+08:00',
         '2026-11-22', 'reported', CASE n WHEN 1 THEN now() END
       FROM generate_series(1, 3000) AS n`,
      [incident],
    );
    await run(
      `INSERT INTO directory.area (code, level, name_zh, name_en) VALUES ('410700', 'city', '新乡', 'Xinxiang');
       INSERT INTO directory.organisation (code, kind, function, level, area_code, name_zh, name_en, valid_from)
       VALUES ('o', 'department', 'o', 'city', '410700', '局', 'Bureau', '2023-01-01')`,
    );
    await run(
      `INSERT INTO item_list.proceeding (id, kind, city_key, area_code, client_request_id, applicant_account_id,
         acting_for_account_id, applicant_organisation, authority_code, title_zh, title_en, as_of, opened_at)
       VALUES ($1, 'entry', 'XX', '410700', $1, $2, $3, 'o', 'o', '飞线充电', 'Loose cables', '2026-11-22',
         '2026-11-22T10:00:00+08:00')`,
      [proceeding, applicant, absent],
    );
    await run('ANALYZE intake.incident_case');
  });

  it('is an incident case or a proceeding', async () => {
    const matters = new MatterReader(database().dataSource);
    expect(await matters.find(incident)).toEqual({
      ...{ id: incident, kind: 'incident', cityKey: 'QY', number: null, placeText: '路口' },
      ...{ titleZh: '井盖', titleEn: 'Cover', areaCode: '441802006', endedAt: null },
      openedAt: '2026-11-22T09:00:00.000+08:00',
    });
    expect(await matters.find(proceeding)).toMatchObject({
      ...{
        kind: 'entry',
        cityKey: 'XX',
        titleZh: '飞线充电',
        placeText: '新乡',
        areaCode: '410700',
      },
    });
    expect(await matters.find(newId())).toBeNull();
    expect(await matters.isStarted(incident)).toBe(true);
    expect(await matters.isStarted(proceeding)).toBe(false);
  });

  it('names who began it, so that hands can be kept apart', async () => {
    expect(
      await run('SELECT first_step, actor_ids FROM matter.matter WHERE id = $1', [proceeding]),
    ).toEqual([{ first_step: 'apply', actor_ids: [applicant, absent] }]);
  });

  it('is found by its id without reading all of them', async () => {
    const plan = await run<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT m.title_zh FROM (VALUES ($1::text)) AS t (case_id)
       JOIN matter.matter m ON m.id = t.case_id::uuid`,
      [incident],
    );
    const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(lines).toContain('incident_case_pkey');
    expect(lines).not.toContain('Seq Scan on incident_case');
  });

  it('is held until a transaction ends, and must be there', async () => {
    await database().dataSource.transaction(async (manager) => {
      await holdMatter(manager, incident);
      await holdMatter(manager, proceeding);
      await expect(
        run('SELECT id FROM item_list.proceeding WHERE id = $1 FOR UPDATE NOWAIT', [proceeding]),
      ).rejects.toMatchObject({ code: '55P03' });
      await expect(holdMatter(manager, newId())).rejects.toMatchObject({ code: 'CASE_UNKNOWN' });
    });
  });
});
