import { Test, type TestingModule } from '@nestjs/testing';
import { AuditModule } from '@grid/audit';
import { SeedService } from '@grid/directory';
import { type Clock, newId } from '@grid/kernel';
import { OutboxService, PersistenceModule } from '@grid/persistence';
import { PersonalDataService } from '@grid/personal-data';
import { withDatabase } from '../../../test/support/database';
import { surroundings } from '../../../test/support/surroundings';
import { VAULT_ENVIRONMENT, vaultConfig } from '../../../test/support/vault';
import { CategoryEntity } from '../infrastructure/category.entity';
import { IntakeModule } from '../intake.module';
import { seedCategories } from '../seed/seed-categories';
import type { ReportCommand, Reporter } from './report-command';
import { ReportIncident } from './report-incident';

const clock: Clock = { now: () => new Date('2026-11-23T10:00:00+08:00') };
const reporter = { accountId: newId(), postId: null, role: null, actingForAccountId: null };
const gridMember = { ...reporter, accountId: newId(), role: 'gridMember' };

const command = (change: Partial<ReportCommand> = {}): ReportCommand => ({
  clientRequestId: newId(),
  categoryCode: 'C0102',
  gridCode: '441802006001001',
  placeText: '先锋中路公交站旁',
  description: '井盖破损',
  capturedAt: new Date('2026-11-23T09:50:00+08:00'),
  urgency: 'normal',
  contactName: '测试联系人',
  contactPhone: '199 0000 0001',
  contactIdentityNumber: '11010519491231002x',
  handling: 'upload',
  resultText: null,
  evidenceIds: [],
  ...change,
});

describe('ReportIncident', () => {
  const database = withDatabase([CategoryEntity]);
  let module: TestingModule;

  /** Photos are staged by a lib above this one, whose specs have reports with them: none of these names any. */
  const photos = { attach: () => Promise.reject(new Error('No photo was named')) };

  const report = (from: Reporter, sent: ReportCommand) =>
    module.get(ReportIncident).execute(from, sent, photos);

  const rows = async (table: string) =>
    database().dataSource.query<Record<string, unknown>[]>(`SELECT * FROM ${table}`);

  beforeAll(async () => {
    module = await Test.createTestingModule({
      imports: [
        surroundings(vaultConfig({ ...VAULT_ENVIRONMENT, DATABASE_URL: database().url }), clock),
        PersistenceModule,
        AuditModule,
        IntakeModule,
      ],
    }).compile();
    await module.get(SeedService, { strict: false }).run();
    await seedCategories(database().dataSource.manager);
  });

  afterAll(() => module.close());
  afterEach(() => jest.restoreAllMocks());

  beforeEach(async () => {
    await database().dataSource.query(
      'DELETE FROM intake.incident_case; DELETE FROM outbox.message',
    );
  });

  it('writes case, audit row and start message together, and no personal data into the message', async () => {
    const { caseId, created } = await report(reporter, command());
    expect(created).toBe(true);
    expect(await rows('intake.incident_case')).toMatchObject([
      { id: caseId, city_key: 'QY', township_code: '441802006', county_code: '441802' },
    ]);
    const [message] = await rows('outbox.message');
    expect(message).toMatchObject({
      kind: 'engine.publishMessage',
      ordering_key: caseId,
      payload: {
        name: 'intake.reportReceived',
        correlationKey: caseId,
        variables: {
          caseId,
          city: 'QY',
          categoryKind: 'component',
          townshipAuthority: '441802006-grid-authority',
          countyAuthority: '441802-grid-authority',
          cityAuthority: '441800-grid-authority',
          asOf: '2026-11-23',
          handling: 'upload',
          reporterRole: 'system',
          capturedAt: '2026-11-23T09:50:00.000+08:00',
          reportedAt: '2026-11-23T10:00:00.000+08:00',
          sampleBucket: expect.any(Number) as number,
        },
      },
    });
    const personal = /测试联系人|199 ?0000 ?0001|11010519491231002|井盖破损/i;
    expect(JSON.stringify(message)).not.toMatch(personal);
    expect(JSON.stringify(message)).not.toContain('先锋中路');
    expect(JSON.stringify(await rows('intake.incident_case'))).not.toMatch(personal);
    const audit = await rows(`audit.entry WHERE case_id = '${caseId}'`);
    expect(audit).toMatchObject([{ action: 'report.create', outcome: 'done', article: 'QY23.1' }]);
    expect(JSON.stringify(audit)).not.toMatch(personal);
  });

  it('keeps what it says of people in the vault, in one form, and puts only commitments on record', async () => {
    const { caseId } = await report(reporter, command());
    const vault = module.get(PersonalDataService, { strict: false });
    expect(Object.fromEntries(await vault.readOne(caseId))).toEqual({
      description: { value: '井盖破损' },
      contactName: { value: '测试联系人' },
      contactPhone: { value: '19900000001' },
      contactIdentityNumber: { value: '11010519491231002X' },
    });
    const [audit] = await rows(`audit.entry WHERE case_id = '${caseId}'`);
    const commitment = expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string;
    expect(audit?.['new_value']).toEqual({
      description: commitment,
      contactName: commitment,
      contactPhone: commitment,
      contactIdentityNumber: commitment,
    });
    expect(await vault.findSubjects('telephone', '+86 19900000001')).toContain(caseId);
  });

  it('refuses a number that is none and a number in the place, naming each field', async () => {
    const refused = (change: Partial<ReportCommand>) => report(reporter, command(change));
    await expect(refused({ contactPhone: '3366123' })).rejects.toMatchObject({
      code: 'TELEPHONE_INVALID',
    });
    await expect(refused({ contactIdentityNumber: '110105194912310021' })).rejects.toMatchObject({
      code: 'IDENTITY_NUMBER_INVALID',
    });
    await expect(refused({ placeText: '陈家 13800001234' })).rejects.toMatchObject({
      code: 'PLACE_HOLDS_NUMBER',
      fields: [{ field: 'placeText', code: 'PLACE_HOLDS_NUMBER' }],
    });
    await expect(
      refused({ contactName: '123', placeText: '１３８ ００００ １２３４' }),
    ).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      fields: [{ code: 'FULL_NAME_INVALID' }, { code: 'PLACE_HOLDS_NUMBER' }],
    });
    expect(await rows('intake.incident_case')).toEqual([]);
  });

  it('answers the same case to the same request of one reporter, and another case to another', async () => {
    const sent = command();
    const first = await report(reporter, sent);
    expect(await report(reporter, sent)).toEqual({ ...first, created: false });
    const other = await report({ ...reporter, accountId: newId() }, sent);
    expect(other).toMatchObject({ created: true });
    expect(await rows('outbox.message')).toHaveLength(2);
  });

  it('leaves nothing half-written when the outbox cannot be reached', async () => {
    jest.spyOn(module.get(OutboxService), 'enqueue').mockRejectedValue(new Error('no room'));
    await expect(report(reporter, command())).rejects.toThrow('no room');
    expect(await rows('intake.incident_case')).toEqual([]);
    expect(await rows('outbox.message')).toEqual([]);
  });

  it('takes from grid members alone that a matter is settled or being settled on the spot', async () => {
    const offered = { categoryCode: 'E0108' };
    const settled = command({
      ...offered,
      handling: 'settled',
      resultText: '已当场清理，路面恢复通行。',
    });
    await expect(report(reporter, settled)).rejects.toMatchObject({
      code: 'HANDLING_NOT_ALLOWED',
      fields: [{ field: 'handling' }],
    });
    await expect(
      report(gridMember, command({ ...offered, handling: 'settled' })),
    ).rejects.toMatchObject({
      code: 'RESULT_TEXT_REQUIRED',
      fields: [{ field: 'resultText' }],
    });
    expect(await rows('intake.incident_case')).toEqual([]);

    const { caseId } = await report(gridMember, settled);
    const vault = module.get(PersonalDataService, { strict: false });
    expect((await vault.readOne(caseId)).get('settlement.resultText')).toEqual({
      value: '已当场清理，路面恢复通行。',
    });
    expect(await rows('intake.incident_case')).toMatchObject([{ handling: 'settled' }]);
    const [message] = await rows('outbox.message');
    expect(message).toMatchObject({
      payload: { variables: { handling: 'settled', reporterRole: 'gridMember' } },
    });
    expect(JSON.stringify(message)).not.toContain('清理');
  });

  it('holds those in duty to a photo where the category asks for one, and only asks the others', async () => {
    const without = () => command({ categoryCode: 'C0102' });
    for (const role of ['gridMember', 'gridHead', 'dispatcher']) {
      await expect(report({ ...reporter, role }, without())).rejects.toMatchObject({
        code: 'EVIDENCE_REQUIRED',
        fields: [{ field: 'evidenceIds' }],
      });
    }
    expect(await rows('intake.incident_case')).toEqual([]);
    for (const role of ['citizen', 'informant', 'hotlineDesk', null]) {
      await expect(report({ ...reporter, role }, without())).resolves.toMatchObject({
        created: true,
      });
    }
    await expect(report(gridMember, command({ categoryCode: 'E0108' }))).resolves.toMatchObject({
      created: true,
    });
  });

  it('allows a telephone whose clock runs a little ahead, not one far ahead', async () => {
    const ahead = (minutes: number) =>
      report(reporter, command({ capturedAt: new Date(clock.now().getTime() + minutes * 60_000) }));
    await expect(ahead(4)).resolves.toMatchObject({ created: true });
    await expect(ahead(6)).rejects.toThrow('CAPTURE_TIME_IN_FUTURE');
  });
});
