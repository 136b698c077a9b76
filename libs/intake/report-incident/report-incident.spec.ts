import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@grid/audit';
import { SeedService } from '@grid/directory';
import { Clock, newId } from '@grid/kernel';
import { OutboxService, UnitOfWork } from '@grid/persistence';
import { withDatabase } from '../../../test/support/database';
import { CategoryEntity } from '../infrastructure/category.entity';
import { IntakeModule } from '../intake.module';
import { seedCategories } from '../seed/seed-categories';
import type { ReportCommand } from './report-command';
import { ReportIncident } from './report-incident';

const clock: Clock = { now: () => new Date('2026-11-23T10:00:00+08:00') };
const reporter = { accountId: newId(), postId: null, actingForAccountId: null };

const command = (change: Partial<ReportCommand> = {}): ReportCommand => ({
  clientRequestId: newId(),
  categoryCode: 'C0102',
  gridCode: '441802006001001',
  placeText: '先锋中路公交站旁',
  description: '井盖破损',
  capturedAt: new Date('2026-11-23T09:50:00+08:00'),
  urgency: 'normal',
  contactName: '测试联系人',
  contactPhone: '19900000001',
  ...change,
});

@Global()
@Module({
  providers: [{ provide: Clock, useValue: clock }, UnitOfWork, OutboxService],
  exports: [Clock, UnitOfWork, OutboxService],
})
class SurroundingsModule {}

describe('ReportIncident', () => {
  const database = withDatabase([CategoryEntity]);
  let module: TestingModule;

  const reportIncident = () => module.get(ReportIncident);

  const rows = async (table: string) =>
    database().dataSource.query<Record<string, unknown>[]>(`SELECT * FROM ${table}`);

  beforeAll(async () => {
    module = await Test.createTestingModule({
      imports: [
        TypeOrmModule.forRoot({ type: 'postgres', url: database().url, autoLoadEntities: true }),
        SurroundingsModule,
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
    const { caseId, created } = await reportIncident().execute(reporter, command());
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
          asOf: '2026-11-23',
        },
      },
    });
    expect(JSON.stringify(message)).not.toMatch(/测试联系人|19900000001|井盖破损|先锋中路/);
    const audit = await rows(`audit.entry WHERE case_id = '${caseId}'`);
    expect(audit).toMatchObject([{ action: 'report.create', outcome: 'done', article: 'QY23.1' }]);
  });

  it('answers the same case to the same request of one reporter, and another case to another', async () => {
    const sent = command();
    const first = await reportIncident().execute(reporter, sent);
    expect(await reportIncident().execute(reporter, sent)).toEqual({ ...first, created: false });
    const other = await reportIncident().execute(
      { accountId: newId(), postId: null, actingForAccountId: null },
      sent,
    );
    expect(other).toMatchObject({ created: true });
    expect(await rows('outbox.message')).toHaveLength(2);
  });

  it('leaves nothing half-written when the outbox cannot be reached', async () => {
    jest.spyOn(module.get(OutboxService), 'enqueue').mockRejectedValue(new Error('no room'));
    await expect(reportIncident().execute(reporter, command())).rejects.toThrow('no room');
    expect(await rows('intake.incident_case')).toEqual([]);
    expect(await rows('outbox.message')).toEqual([]);
  });

  it('allows a telephone whose clock runs a little ahead, not one far ahead', async () => {
    const ahead = (minutes: number) =>
      reportIncident().execute(
        reporter,
        command({ capturedAt: new Date(clock.now().getTime() + minutes * 60_000) }),
      );
    await expect(ahead(4)).resolves.toMatchObject({ created: true });
    await expect(ahead(6)).rejects.toThrow('CAPTURE_TIME_IN_FUTURE');
  });
});
