import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { AuditModule } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { EvidenceStore } from '@grid/evidence';
import { Clock, newId } from '@grid/kernel';
import { PersistenceModule } from '@grid/persistence';
import {
  ErasureService,
  HoldService,
  PersonalDataService,
  RetentionService,
  seedRetentionRules,
} from '@grid/personal-data';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database';
import { MovedClock } from '../../../test/support/moved-clock';
import { vaultConfig, VAULT_ENVIRONMENT } from '../../../test/support/vault';
import { ErasureModule } from './erasure.module';

const day = (text: string) => new Date(`${text}T09:00:00+08:00`);

describe('erasing personal data', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let vault: PersonalDataService;
  let erasure: ErasureService;
  let retention: RetentionService;
  let holds: HoldService;
  let folder: string;
  const clock = new MovedClock();

  const query = <T>(sql: string, parameters: unknown[] = []) =>
    database.dataSource.query<T[]>(sql, parameters);

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'grid-erasure-'));
    const config = vaultConfig({
      ...VAULT_ENVIRONMENT,
      DATABASE_URL: database.url,
      EVIDENCE_DIR: folder,
    });
    @Global()
    @Module({
      providers: [
        { provide: AppConfig, useValue: config },
        { provide: Clock, useValue: clock },
      ],
      exports: [AppConfig, Clock],
    })
    class SurroundingsModule {}
    module = await Test.createTestingModule({
      imports: [SurroundingsModule, PersistenceModule, AuditModule, ErasureModule],
    }).compile();
    const get = <T>(type: new (...needs: never[]) => T) => module.get<T>(type, { strict: false });
    vault = get(PersonalDataService);
    erasure = get(ErasureService);
    retention = get(RetentionService);
    holds = get(HoldService);
    await seedRetentionRules(database.dataSource.manager);
    await query(
      `INSERT INTO intake.category (code, kind, class_code, name_zh, name_en, class_zh, class_en,
         evidence_required, valid_from)
       VALUES ('C0101', 'component', '01', '井盖', 'Cover', '设施', 'Facilities', true, '2023-06-01'),
         ('E0101', 'event', '01', '噪声', 'Noise', '环境', 'Environment', false, '2023-06-01')`,
    );
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  async function aCase(closed: string | null, category = 'C0101', status = 'closed') {
    const id = newId();
    await query(
      `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id, city_key,
         category_code, grid_code, township_code, county_code, place_text, urgency, captured_at,
         reported_at, as_of, status, closed_at)
       VALUES ($1, $1, $1, 'QY', $2, '441802001001001', '441802001', '441802', '北门街 12 号陈家门口',
         'normal', now(), now(), '2026-11-22', $3, $4)`,
      [id, category, closed === null ? 'told' : status, closed === null ? null : day(closed)],
    );
    await query(
      `INSERT INTO dispatch.work_order (id, case_id, round, department_code, due_at, request, status, opened_at)
       VALUES ($1, $2, 1, 'd', now(), '{"placeText": "北门街 12 号陈家门口", "gridCode": "441802001001001"}',
         'pending', now())`,
      [newId(), id],
    );
    await database.dataSource.transaction((manager) =>
      vault.write(manager, { kind: 'case', id }, [
        { field: 'description', value: '井盖破损' },
        { field: 'contactPhone', value: '13800001234', index: 'telephone' },
      ]),
    );
    return { kind: 'case' as const, id };
  }
  const isErased = async (id: string) => {
    const found = (await vault.readOne(id)).get('description');
    return found !== undefined && 'erased' in found ? found.erased.ruleCode : false;
  };

  it('destroys key, values and index, and keeps the case, its commitments and who may know that it was done', async () => {
    const subject = await aCase('2026-11-01');
    const commitments = () =>
      query('SELECT field, commitment FROM personal_data.value WHERE subject_id = $1 ORDER BY 1', [
        subject.id,
      ]);
    const before = await commitments();
    expect(await erasure.erase(subject, 'ON-REQUEST', 'command')).toBe(true);

    const erased = { erased: { at: '2026-11-22T09:00:00.000+08:00', ruleCode: 'ON-REQUEST' } };
    expect(Object.fromEntries(await vault.readOne(subject.id))).toEqual({
      description: erased,
      contactPhone: erased,
    });
    expect(await commitments()).toEqual(before);
    expect(
      await query('SELECT sealed FROM personal_data.value WHERE subject_id = $1', [subject.id]),
    ).toEqual([{ sealed: null }, { sealed: null }]);
    expect(
      await query('SELECT sealed_key FROM personal_data.subject_key WHERE subject_id = $1', [
        subject.id,
      ]),
    ).toEqual([{ sealed_key: null }]);
    expect(await vault.findSubjects('telephone', '13800001234')).not.toContain(subject.id);
    expect(
      await query(
        `SELECT outcome, detail FROM audit.entry WHERE action = 'personalData.erase' AND case_id = $1`,
        [subject.id],
      ),
    ).toEqual([
      {
        outcome: 'done',
        detail: {
          ruleCode: 'ON-REQUEST',
          subjectKind: 'case',
          subjectId: subject.id,
          fields: ['contactPhone', 'description'],
          source: 'command',
        },
      },
    ]);
  });

  it('leaves of the place no more than the grid', async () => {
    const { id } = await aCase('2026-11-01');
    await erasure.erase({ kind: 'case', id }, 'ON-REQUEST', 'command');
    expect(
      await query(
        `SELECT c.place_text AS place, w.request ->> 'placeText' AS sent
         FROM intake.incident_case c JOIN dispatch.work_order w ON w.case_id = c.id WHERE c.id = $1`,
        [id],
      ),
    ).toEqual([{ place: '441802001001001', sent: '441802001001001' }]);
  });

  it('takes the files of the photos away, which nobody could open any more', async () => {
    const { id } = await aCase('2026-11-01');
    const file = newId();
    await query(
      `INSERT INTO evidence.file (id, case_id, account_id, added_at, media_type, byte_count, width, height, sha256)
       VALUES ($1, $2, $1, now(), 'image/jpeg', 1, 1, 1, repeat('0', 64))`,
      [file, id],
    );
    const store = module.get(EvidenceStore, { strict: false });
    await store.put(file, Buffer.from('sealed'));
    await erasure.erase({ kind: 'case', id }, 'ON-REQUEST', 'command');
    expect(await store.get(file)).toBeNull();
  });

  it('is done once, and nothing can be written to the subject any more', async () => {
    const subject = await aCase('2026-11-01');
    const twice = await Promise.all(
      [1, 2].map(() => erasure.erase(subject, 'ON-REQUEST', 'command')),
    );
    expect(twice.sort()).toEqual([false, true]);
    const write = database.dataSource.transaction((manager) =>
      vault.write(manager, subject, [{ field: 'description', value: '又来' }]),
    );
    await expect(write).rejects.toMatchObject({ code: 'PERSONAL_DATA_ERASED' });
  });

  it('refuses what is unknown, still open, held, or under no rule', async () => {
    const open = await aCase(null);
    const closed = await aCase('2026-11-01');
    const refused = async (subject: typeof open, rule: string) =>
      erasure.erase(subject, rule, 'command').catch((error: { code: string }) => error.code);
    expect(await refused({ kind: 'case', id: newId() }, 'ON-REQUEST')).toBe(
      'PERSONAL_DATA_UNKNOWN',
    );
    expect(await refused(open, 'ON-REQUEST')).toBe('CASE_STILL_OPEN');
    expect(await refused(closed, 'NO-SUCH-RULE')).toBe('RETENTION_RULE_UNKNOWN');
    await holds.place({ caseId: closed.id, reason: '复议', until: null, accountId: null });
    expect(await refused(closed, 'ON-REQUEST')).toBe('PERSONAL_DATA_HELD');
    expect(await isErased(closed.id)).toBe(false);
    await holds.lift(closed.id, null);
    expect(await refused(closed, 'ON-REQUEST')).toBe(true);
  });

  it('erases nothing when something of it fails', async () => {
    const subject = await aCase('2026-11-01');
    await query(
      `ALTER TABLE dispatch.work_order ADD CONSTRAINT broken CHECK (request ->> 'placeText' <> '441802001001001') NOT VALID`,
    );
    await expect(erasure.erase(subject, 'ON-REQUEST', 'command')).rejects.toThrow('broken');
    await query('ALTER TABLE dispatch.work_order DROP CONSTRAINT broken');
    expect(await isErased(subject.id)).toBe(false);
    expect((await vault.readOne(subject.id)).get('description')).toEqual({ value: '井盖破损' });
  });

  describe('when its time is over', () => {
    const dueOn = day('2026-11-22');

    it('goes by the closest rule and by when the case ended', async () => {
      await query(
        `INSERT INTO personal_data.retention_rule (code, occasion, category_kind, class_code, days,
           basis_zh, basis_en, sample) VALUES ('EVENT-CLASS', 'closed', 'event', '01', 30, '示例', 'sample', true)`,
      );
      const cases = {
        component: await aCase('2023-11-22'),
        componentTooYoung: await aCase('2023-11-24'),
        event: await aCase('2026-10-23', 'E0101'),
        eventTooYoung: await aCase('2026-10-24', 'E0101'),
        declined: await aCase('2025-11-22', 'E0101', 'declined'),
        declinedTooYoung: await aCase('2025-11-23', 'E0101', 'declined'),
        open: await aCase(null),
      };
      await retention.run(dueOn);
      const found = await Promise.all(
        Object.entries(cases).map(async ([name, { id }]) => [name, await isErased(id)]),
      );
      expect(Object.fromEntries(found)).toEqual({
        component: 'COMPONENT-3Y',
        componentTooYoung: false,
        event: 'EVENT-CLASS',
        eventTooYoung: false,
        declined: 'DECLINED-1Y',
        declinedTooYoung: false,
        open: false,
      });
    });

    it('passes by what is held, until the hold ends', async () => {
      const held = await aCase('2020-01-01');
      const other = await aCase('2020-01-02');
      const until = day('2026-12-01');
      await holds.place({ caseId: held.id, reason: '诉讼', until, accountId: null });
      expect(await retention.run(dueOn)).toBe(1);
      expect([await isErased(held.id), await isErased(other.id)]).toEqual([false, 'COMPONENT-3Y']);
      await retention.run(day('2026-11-30'));
      expect(await isErased(held.id)).toBe(false);
      clock.forward({ hours: 24 * 9 });
      await retention.run(until);
      expect(await isErased(held.id)).toBe('COMPONENT-3Y');
    });

    it('takes the words of orders to grid members along, by when they were answered or else placed', async () => {
      const anOrder = async (placed: string, answered: string | null) => {
        const id = newId();
        await query(
          `INSERT INTO dispatch.grid_order (id, grid_code, category_code, organisation_code, placed_by, post_id,
             placed_at, outcome, answered_by, answered_at)
           VALUES ($1, '441802001001001', NULL, 'd', $1, $1, $2, CASE WHEN $3::timestamptz IS NOT NULL
             THEN 'done' END, CASE WHEN $3 IS NOT NULL THEN $1::uuid END, $3)`,
          [id, day(placed), answered === null ? null : day(answered)],
        );
        await database.dataSource.transaction((manager) =>
          vault.write(manager, { kind: 'gridOrder', id }, [
            { field: 'description', value: '核实' },
          ]),
        );
        return id;
      };
      const old = await anOrder('2021-11-01', '2021-11-02');
      const late = await anOrder('2021-11-01', '2021-11-30');
      const never = await anOrder('2021-11-01', null);
      await retention.run(dueOn);
      expect(await Promise.all([old, late, never].map(isErased))).toEqual([
        'CLOSED-5Y',
        false,
        'CLOSED-5Y',
      ]);
    });

    it('stops between two cases when it is told to', async () => {
      await Promise.all([aCase('2019-01-01'), aCase('2019-01-02'), aCase('2019-01-03')]);
      let asked = 0;
      expect(await retention.run(dueOn, () => (asked += 1) > 2)).toBe(2);
      expect(await retention.run(dueOn)).toBe(1);
    });

    it('is looked after once a day by one runner', async () => {
      await aCase('2018-01-01');
      const never = () => false;
      const answers = await Promise.all([1, 2, 3].map(() => retention.runOnceADay(dueOn, never)));
      expect(answers.filter((answer) => answer !== null)).toEqual([1]);
      await aCase('2018-01-02');
      expect(await retention.runOnceADay(dueOn, never)).toBeNull();
      expect(await retention.runOnceADay(day('2026-11-23'), never)).toBe(1);
    });
  });

  it('takes no reason for a hold that has a number in it', async () => {
    const { id: caseId } = await aCase('2026-11-01');
    const place = (reason: string) => holds.place({ caseId, reason, until: null, accountId: null });
    await expect(place('陈某 13800001234 申请复议')).rejects.toMatchObject({
      code: 'REASON_INVALID',
    });
  });
});
