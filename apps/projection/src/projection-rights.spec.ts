import { AuditService } from '@grid/audit';
import { SystemClock } from '@grid/kernel';
import {
  dropOldPartitions,
  foldEndedCases,
  readModelHandler,
  reactionHandler,
  rebuildReadModels,
  RecordConsumer,
} from '@grid/trace';
import { TestRoles } from '../../../test/support/database-roles';
import { withDatabase } from '../../../test/support/database';
import { dumpReadModels, exportRecords } from '../../../libs/trace/fixtures/recorded-run';
import type { DataSource } from 'typeorm';

const NOW = new Date('2026-11-22T16:00:00Z');
const BEFORE_THIS_MONTH = new Date('2026-11-05T00:00:00Z');

const database = withDatabase();
describe('with the rights of its own role', () => {
  let roles: TestRoles;
  let exporter: DataSource;
  let projection: DataSource;

  beforeAll(async () => {
    roles = await TestRoles.create(database());
    exporter = await roles.connect('exporter');
    projection = await roles.connect('projection');
  });

  afterAll(async () => {
    await exporter.destroy();
    await projection.destroy();
    await roles.drop();
  });

  it('the exporter writes and the projection consumes, folds, drops and rebuilds', async () => {
    await exportRecords(exporter, { monthsEarlier: 1 });
    const listener = { applied: () => undefined, failed: () => undefined };
    const settings = { batchSize: 100, pollMs: 1000, longestRetryMs: 100 };
    for (const handler of [readModelHandler, reactionHandler([])]) {
      await new RecordConsumer(projection, handler, settings, listener).catchUp();
    }
    const audit = new AuditService(projection, new SystemClock());
    const folding = { dataSource: projection, audit, now: NOW };
    expect((await foldEndedCases(folding, NOW, 100)).folded).toBe(6);
    const before = await dumpReadModels(projection);

    const kept = await dropOldPartitions(folding, BEFORE_THIS_MONTH);
    await database().dataSource.query('DELETE FROM trace.process_instance WHERE NOT folded');
    const dropped = await dropOldPartitions(folding, BEFORE_THIS_MONTH);
    await rebuildReadModels(projection, 50);

    expect(kept).toEqual(new Map([['record_y2026m10', 'casesOpen']]));
    expect(dropped).toEqual(new Map([['record_y2026m10', 'dropped']]));
    expect(await dumpReadModels(projection)).toEqual(before);
  });
});
