import { Test, type TestingModule } from '@nestjs/testing';
import { AuditModule } from '@grid/audit';
import { SeedService, directoryEntities } from '@grid/directory';
import { CategoryEntity, IncidentCaseEntity } from '@grid/intake';
import { Clock, newId } from '@grid/kernel';
import { PersistenceModule } from '@grid/persistence';
import { withDatabase } from '../../../test/support/database';
import { surroundings } from '../../../test/support/surroundings';
import { VAULT_ENVIRONMENT, vaultConfig } from '../../../test/support/vault';
import { LimitsModule } from '../limits.module';
import { SetHandlingLimit } from './set-handling-limit';

class StoppedClock extends Clock {
  instant = new Date('2026-11-23T10:00:00+08:00');

  now(): Date {
    return this.instant;
  }
}

describe('SetHandlingLimit', () => {
  const database = withDatabase([...directoryEntities, CategoryEntity, IncidentCaseEntity]);
  let module: TestingModule;
  let setLimit: SetHandlingLimit;
  const caseId = newId();
  const sample = { caseId, basis: 'sample', basisZh: '示例', basisEn: 'Sample', round: 1 };

  const dueAt = async () => {
    const [row] = await database().dataSource.query<{ due_at: Date | null }[]>(
      'SELECT due_at FROM intake.incident_case WHERE id = $1',
      [caseId],
    );
    return row?.due_at?.toISOString();
  };

  beforeAll(async () => {
    module = await Test.createTestingModule({
      imports: [
        surroundings(
          vaultConfig({ ...VAULT_ENVIRONMENT, DATABASE_URL: database().url }),
          new StoppedClock(),
        ),
        PersistenceModule,
        AuditModule,
        LimitsModule,
      ],
    }).compile();
    setLimit = module.get(SetHandlingLimit);
    await module.get(SeedService, { strict: false }).run();
    await database().dataSource.query(
      `INSERT INTO intake.category (code, kind, class_code, name_zh, name_en, class_zh, class_en,
         evidence_required, valid_from)
       VALUES ('C0101', 'component', '01', '井盖', 'Cover', '设施', 'Facilities', true, '2023-06-01')`,
    );
    await database().dataSource.query(
      `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id, city_key,
         category_code, grid_code, township_code, county_code, place_text, urgency,
         captured_at, reported_at, as_of, status)
       VALUES ($1, $1, $1, 'QY', 'C0101', '441802006001001', '441802006', '441802', '地点',
         'normal', now(), now(), '2026-11-23', 'accepted')`,
      [caseId],
    );
  });

  afterAll(() => module.close());

  it('answers the end of the last working day and writes it to the case and the record', async () => {
    const answer = await setLimit.execute({ ...sample, workingDays: 5, occasion: '1' });
    expect(answer).toEqual({
      dueAt: '2026-11-30T23:59:59.000+08:00',
      warnAt: '2026-11-29T23:59:59.000+08:00',
    });
    expect(await dueAt()).toBe('2026-11-30T15:59:59.000Z');
    const rows = await database().dataSource.query<{ article: string; detail: unknown }[]>(
      `SELECT article, old_value, new_value, detail FROM audit.entry WHERE case_id = $1 AND action = 'case.limited'`,
      [caseId],
    );
    expect(rows).toEqual([
      {
        article: 'QY23.3',
        old_value: { dueAt: null },
        new_value: { dueAt: '2026-11-30T23:59:59.000+08:00' },
        detail: { workingDays: 5, basis: 'sample', provisional: false, round: 1 },
      },
    ]);
  });

  it('marks a limit as provisional when the calendar does not reach so far', async () => {
    await setLimit.execute({ ...sample, workingDays: 60, occasion: '2' });
    const [row] = await database().dataSource.query<{ provisional: boolean }[]>(
      `SELECT (detail->>'provisional')::boolean AS provisional FROM audit.entry
       WHERE case_id = $1 AND action = 'case.limited' ORDER BY id DESC LIMIT 1`,
      [caseId],
    );
    expect(row?.provisional).toBe(true);
  });

  it('keeps the limit that was set first when the job comes again', async () => {
    const again = await setLimit.execute({ ...sample, workingDays: 9, occasion: '1' });
    expect(again.dueAt).toBe('2026-11-30T23:59:59.000+08:00');
    const [row] = await database().dataSource.query<{ count: string }[]>(
      `SELECT count(*) FROM audit.entry WHERE case_id = $1 AND action = 'case.limited'`,
      [caseId],
    );
    expect(row?.count).toBe('2');
  });

  it('refuses a limit for a case that is not there', async () => {
    const lost = setLimit.execute({
      ...sample,
      ...{ caseId: newId(), workingDays: 5, occasion: '3' },
    });
    await expect(lost).rejects.toThrow('CASE_UNKNOWN');
  });
});
