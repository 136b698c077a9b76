import { withDatabase } from '../../../test/support/database';
import { TestRoles } from '../../../test/support/database-roles';
import { readCatalogue } from './catalogue';
import { type DatabasePart, rights } from './rights';
import { withoutRow } from './rights-sql';

const REFUSED = '42501';

const database = withDatabase();
const anEntry = `INSERT INTO audit.entry (at, action, outcome, detail) VALUES (now(), 'x', 'done', '{}')`;
const aRecord = `INSERT INTO engine.record
  VALUES ('g', 1, 1, '2026-11-22', 'EVENT', 'JOB', 'CREATED', 1, NULL, NULL, NULL, NULL, NULL, '{}')`;
const ensureMonth = `SELECT engine.ensure_partition('2026-11-22')`;

describe('the rights in the database', () => {
  let roles: TestRoles;

  beforeAll(async () => {
    roles = await TestRoles.create(database());
    await roles.applyRights();
  });

  afterAll(() => roles.drop());

  it('say of every table which part may do what', async () => {
    const catalogue = await readCatalogue(database().dataSource.manager);
    const message = 'needs a row in libs/persistence/rights/rights.json ({} or [] for nobody)';
    expect(withoutRow(catalogue, rights).map((name) => `${name} ${message}`)).toEqual([]);
  });

  it('name no table that is not there', async () => {
    const { tables } = await readCatalogue(database().dataSource.manager);
    const there = tables.map(({ name }) => name);
    expect(Object.keys(rights.tables).filter((name) => !there.includes(name))).toEqual([]);
  });

  it('never let anybody empty, extend or reference a table', () => {
    const given = Object.values(rights.tables).flatMap((row) => Object.values(row));
    expect(given.filter((right) => /TRUNCATE|TRIGGER|REFERENCES|ALL/.test(right))).toEqual([]);
  });

  it.each<[DatabasePart, string]>([
    ['api', `UPDATE audit.entry SET action = 'y'`],
    ['api', 'DELETE FROM audit.entry'],
    ['api', 'TRUNCATE audit.entry'],
    ['api', 'ALTER TABLE audit.entry DISABLE TRIGGER entry_append_only'],
    ['api', 'ALTER TABLE audit.entry DISABLE TRIGGER ALL'],
    ['api', 'DROP TRIGGER entry_append_only ON audit.entry'],
    ['api', `SET session_replication_role = 'replica'`],
    [
      'api',
      'CREATE OR REPLACE FUNCTION audit.refuse_change() RETURNS trigger AS $$ $$ LANGUAGE sql',
    ],
    ['api', 'ALTER TABLE audit.entry OWNER TO CURRENT_USER'],
    ['api', 'TRUNCATE intake.incident_case CASCADE'],
    ['api', 'DELETE FROM intake.incident_case'],
    ['api', 'DELETE FROM human_task.decision'],
    ['api', `UPDATE human_task.decision SET answers = '{}'`],
    ['api', `UPDATE notice.notice SET title_zh = ''`],
    ['api', 'UPDATE personal_data.hold SET lifted_at = now()'],
    ['api', 'UPDATE personal_data.export SET case_count = 0'],
    ['api', 'UPDATE personal_data.alarm SET account_id = gen_random_uuid()'],
    ['api', `UPDATE trace.user_task SET state = 'completed'`],
    ['api', 'SELECT FROM trace.case_archive'],
    ['api', 'SELECT FROM engine.record'],
    ['api', `SELECT engine.drop_partition('record_y2026m11')`],
    ['api', `UPDATE outbox.message SET delivered_at = now()`],
    ['api', `UPDATE access.role_permission SET permission = 'account.manage'`],
    ['api', 'CREATE TABLE public.mine (id int)'],
    ['api', 'CREATE TEMPORARY TABLE mine (id int)'],
    ['api', 'CREATE SCHEMA mine'],
    ['api', 'SELECT FROM public.schema_migration'],
    ['worker', 'SELECT password_hash FROM access.account'],
    ['worker', 'SELECT * FROM access.account'],
    ['worker', `UPDATE audit.entry SET action = 'y'`],
    ['worker', 'DELETE FROM audit.entry'],
    ['worker', 'ALTER TABLE audit.entry DISABLE TRIGGER ALL'],
    ['worker', 'SELECT FROM trace.process_instance'],
    ['worker', `UPDATE outbox.message SET payload = '{}'`],
    ['worker', `UPDATE directory.organisation SET name_zh = ''`],
    ['projection', 'SELECT display_name FROM access.account'],
    ['projection', `UPDATE audit.entry SET action = 'y'`],
    ['projection', 'DELETE FROM audit.entry'],
    ['projection', `UPDATE human_task.decision SET answers = '{}'`],
    ['projection', 'UPDATE human_task.decision SET account_id = gen_random_uuid()'],
    ['projection', `UPDATE intake.incident_case SET status = 'closed'`],
    ['projection', 'UPDATE personal_data.retention_run SET erased = 0'],
    ['projection', 'DELETE FROM engine.record'],
    ['projection', 'DROP TABLE engine.record'],
    ['projection', 'DELETE FROM trace.case_archive'],
    ['exporter', 'SELECT FROM intake.incident_case'],
    ['exporter', 'SELECT FROM audit.entry'],
    ['exporter', 'SELECT FROM trace.process_instance'],
    ['exporter', `UPDATE engine.record SET value = '{}'`],
    ['exporter', 'DELETE FROM engine.record'],
    ['exporter', `SELECT engine.drop_partition('record_y2026m11')`],
    ['exporter', 'CREATE TABLE engine.mine (id int)'],
  ])('refuse the %s: %s', async (part, statement) => {
    expect(await roles.try(part, statement)).toBe(REFUSED);
  });

  it.each<[DatabasePart, string]>([
    ['api', anEntry],
    ['worker', anEntry],
    ['projection', anEntry],
    ['api', 'SELECT password_hash FROM access.account'],
    ['worker', 'SELECT display_name FROM access.account'],
    ['api', 'UPDATE notice.notice SET read_at = now()'],
    ['api', 'SELECT FROM personal_data.alarm FOR UPDATE'],
    ['worker', 'SELECT FROM outbox.message FOR UPDATE SKIP LOCKED'],
    ['projection', `UPDATE human_task.decision SET status = 'void', settled_at = now()`],
    ['projection', `UPDATE intake.incident_case SET place_text = ''`],
  ])('let the %s: %s', async (part, statement) => {
    expect(await roles.try(part, statement)).toBeNull();
  });

  it('let nobody else even sign in', async () => {
    const [may] = await database().dataSource.query<object[]>(
      `SELECT has_database_privilege($1, current_database(), 'CONNECT') AS stranger,
         has_database_privilege($2, current_database(), 'CONNECT') AS api`,
      [roles.of('stranger'), roles.of('api')],
    );
    expect(may).toEqual({ stranger: false, api: true });
    expect(await roles.try('stranger', 'SELECT FROM intake.category')).toBe(REFUSED);
  });

  it('let months of engine records come and go without owning them', async () => {
    expect(await roles.try('exporter', ensureMonth, aRecord)).toBeNull();
    expect(await roles.try('projection', ensureMonth)).toBe(REFUSED);
    await database().dataSource.query(ensureMonth);
    await database().dataSource.query(aRecord);
    expect(await roles.try('exporter', 'DELETE FROM engine.record_y2026m11')).toBe(REFUSED);
    expect(await roles.try('projection', 'DROP TABLE engine.record_y2026m11')).toBe(REFUSED);
    expect(
      await roles.try(
        'projection',
        'SELECT FROM engine.record_y2026m11',
        'LOCK TABLE engine.record_y2026m11 IN SHARE MODE',
        `SELECT engine.drop_partition('record_y2026m11')`,
      ),
    ).toBeNull();
    expect(await roles.try('projection', `SELECT engine.drop_partition('resource')`)).toBe('P0001');
  });
});
