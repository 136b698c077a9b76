import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { newId } from '@grid/kernel';
import { seedRetentionRules } from '@grid/personal-data';
import { withDatabase } from '../../../../test/support/database';
import { TestRoles } from '../../../../test/support/database-roles';
import { until } from '../../../../test/support/until';
import { VAULT_ENVIRONMENT, vaultOn } from '../../../../test/support/vault';
import { ProjectionModule } from '../projection.module';

const database = withDatabase();

describe('the projection', () => {
  let roles: TestRoles;
  let app: INestApplication;
  const old = newId();
  const young = newId();
  const query = <T>(sql: string, parameters: unknown[] = []) =>
    database().dataSource.query<T[]>(sql, parameters);

  async function closedCase(id: string, yearsAgo: number): Promise<void> {
    await query(
      `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id, city_key,
         category_code, grid_code, township_code, county_code, place_text, urgency, captured_at,
         reported_at, as_of, status, closed_at)
       VALUES ($1, $1, $1, 'QY', 'C0101', '441802001001001', '441802001', '441802', '北门街', 'normal',
         now(), now(), '2026-11-22', 'closed', now() - make_interval(years => $2))`,
      [id, yearsAgo],
    );
    await database().dataSource.transaction((manager) =>
      vaultOn(database().dataSource).write(manager, { kind: 'case', id }, [
        { field: 'contactPhone', value: '13800001234', index: 'telephone' },
      ]),
    );
  }

  beforeAll(async () => {
    roles = await TestRoles.create(database());
    await query(
      `INSERT INTO intake.category (code, kind, class_code, name_zh, name_en, class_zh, class_en,
         evidence_required, valid_from)
       VALUES ('C0101', 'component', '01', '井盖', 'Cover', '设施', 'Facilities', true, '2023-06-01')`,
    );
    await seedRetentionRules(database().dataSource.manager);
    await closedCase(old, 4);
    await closedCase(young, 2);
    const url = new URL(database().url);
    url.searchParams.set('options', `-c role=${roles.of('projection')}`);
    Object.assign(process.env, VAULT_ENVIRONMENT, {
      CHECKPOINT_SECONDS: '0',
      DATABASE_URL: url.href,
      LOG_LEVEL: 'silent',
    });
    const module = await Test.createTestingModule({ imports: [ProjectionModule] }).compile();
    app = module.createNestApplication();
    await app.init();
  });

  afterAll(async () => {
    await app.close();
    await roles.drop();
  });

  it('erases by itself, with the rights of its own role, what has been kept long enough', async () => {
    await until('the round of the day', async () => {
      const [run] = await query<{ erased: number }>(
        'SELECT erased FROM personal_data.retention_run',
      );
      return run;
    });
    const vault = vaultOn(database().dataSource);
    expect((await vault.readOne(old)).get('contactPhone')).toMatchObject({
      erased: { ruleCode: 'COMPONENT-3Y' },
    });
    expect((await vault.readOne(young)).get('contactPhone')).toEqual({ value: '13800001234' });
    expect(await vault.findSubjects('telephone', '13800001234')).toEqual([young]);
  });
});
