import { AuditService } from '@grid/audit';
import { SystemClock } from '@grid/kernel';
import { withDatabase } from '../../../test/support/database';
import { REACTIONS } from '../consume/consumer-lock';
import { readModelHandler } from '../consume/read-model-handler';
import { RecordConsumer } from '../consume/record-consumer';
import { reactionHandler } from '../consume/record-reaction';
import {
  clearRecords,
  dumpReadModels,
  exportRecords,
  recordedCase,
  recordedLines,
} from '../fixtures/recorded-run';
import { dropOldPartitions } from '../fold/drop-partitions';
import { foldEndedCases } from '../fold/fold-ended-cases';
import { rebuildReadModels } from './rebuild-read-models';

const database = withDatabase();
const NOW = new Date('2026-11-22T16:00:00Z');
const BEFORE_THIS_MONTH = new Date('2026-11-05T00:00:00Z');

const folding = () => {
  const { dataSource } = database();
  return { dataSource, audit: new AuditService(dataSource, new SystemClock()), now: NOW };
};

async function consumeAll(): Promise<void> {
  const { dataSource } = database();
  const listener = { applied: () => undefined, failed: () => undefined };
  const settings = { batchSize: 100, pollMs: 1000, longestRetryMs: 100 };
  for (const handler of [readModelHandler, reactionHandler([])]) {
    await new RecordConsumer(dataSource, handler, settings, listener).catchUp();
  }
}

async function records(): Promise<number> {
  const [row] = await database().dataSource.query<{ n: number }[]>(
    'SELECT count(*)::int AS n FROM engine.record',
  );
  return row?.n ?? 0;
}

/** Records of a generation that archives of cases hold, and all of those that archives of months hold. */
async function archivedRecords(generation: string): Promise<number> {
  const [row] = await database().dataSource.query<{ n: number }[]>(
    `SELECT (SELECT sum(record_count) FROM trace.case_archive WHERE generation = $1)::int
          + (SELECT sum(record_count) FROM trace.partition_archive)::int AS n`,
    [generation],
  );
  return row?.n ?? 0;
}

/** Ends every case that is still open, so that a whole generation of records can be dropped. */
async function endOpenCases(): Promise<void> {
  await database().dataSource.query(
    `WITH open AS (
       SELECT p.*, row_number() OVER (ORDER BY p.key) AS place
       FROM trace.process_instance AS p WHERE state = 'active'
     )
     INSERT INTO engine.record
     SELECT generation, 1, 1000000 + place, timestamptz '2026-10-31T00:00:00Z', 'EVENT',
            'PROCESS_INSTANCE', 'ELEMENT_TERMINATED', key, key, process_definition_key,
            bpmn_process_id, bpmn_process_id, NULL,
            jsonb_build_object('bpmnElementType', 'PROCESS', 'bpmnProcessId', bpmn_process_id,
              'version', version, 'processDefinitionKey', process_definition_key,
              'processInstanceKey', key, 'parentProcessInstanceKey', coalesce(parent_key, -1),
              'elementId', bpmn_process_id, 'flowScopeKey', -1)
     FROM open`,
  );
  await database().dataSource.query(
    'UPDATE engine.export_checkpoint SET position = 2000000 WHERE generation = $1',
    ['first'],
  );
}

describe('folding, dropping and rebuilding', () => {
  beforeEach(() => clearRecords(database().dataSource));

  it('rebuilds every row of every table from live records alone', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource);
    await consumeAll();
    const before = await dumpReadModels(dataSource);
    await dataSource.query('DELETE FROM trace.user_task WHERE key % 2 = 0');
    await dataSource.query(`UPDATE trace.process_instance SET case_id = 'wrong', version = 99`);

    const outcome = await rebuildReadModels(dataSource, 50);

    expect(await dumpReadModels(dataSource)).toEqual(before);
    expect(outcome.streams).toBe(1);
  });

  it('rebuilds beside a running consumer without losing or doubling anything', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource);
    await consumeAll();
    const atOnce = await dumpReadModels(dataSource);
    await clearRecords(dataSource);
    await exportRecords(dataSource, { to: 200 });
    const end = recordedLines.length;

    const exporting = async () => {
      for (let from = 200; from < end; from += 100) {
        await exportRecords(dataSource, { from, to: Math.min(from + 100, end) });
        await consumeAll();
      }
    };
    await Promise.all([exporting(), rebuildReadModels(dataSource, 50), consumeAll()]);
    await Promise.all([rebuildReadModels(dataSource, 80), consumeAll()]);

    expect(await dumpReadModels(dataSource)).toEqual(atOnce);
  });

  it('folds ended cases with all their records, and leaves open ones', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource);
    await consumeAll();

    const outcome = await foldEndedCases(folding(), NOW, 100);

    const archives = await dataSource.query<{ case_id: string; record_count: number }[]>(
      'SELECT case_id, record_count FROM trace.case_archive ORDER BY case_id',
    );
    expect(outcome).toEqual({ looked: 6, folded: 6 });
    expect(archives.map((archive) => archive.case_id)).toEqual([
      recordedCase.closed,
      recordedCase.declined,
      recordedCase.calledAndClosed,
      recordedCase.oddVariables,
      recordedCase.timedOut,
      recordedCase.failedThenCanceled,
    ]);
    const [counted] = await dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM engine.record AS r JOIN trace.process_instance AS p
         ON p.key = r.process_instance_key WHERE p.case_id = $1`,
      [recordedCase.calledAndClosed],
    );
    expect(archives[2]?.record_count).toBe(counted?.n);
    expect(await foldEndedCases(folding(), NOW, 100)).toEqual({ looked: 0, folded: 0 });
  });

  it('binds each archive, also one that grew and that of a month, into the record by its hash', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource, { monthsEarlier: 1 });
    await consumeAll();
    await endOpenCases();
    await consumeAll();
    await foldEndedCases(folding(), NOW, 100);
    await dataSource.query('UPDATE trace.process_instance SET folded = false');
    await foldEndedCases(folding(), NOW, 100);
    await dropOldPartitions(folding(), BEFORE_THIS_MONTH);

    const bound = await dataSource.query<{ kind: string; bound: boolean }[]>(
      `SELECT 'case' AS kind, encode(sha256(records), 'hex') = (SELECT detail->>'sha256' FROM audit.entry
         WHERE action = 'case.archive' AND detail->>'generation' = generation
           AND detail->>'rootKey' = root_key::text ORDER BY id DESC LIMIT 1) AS bound
       FROM trace.case_archive
       UNION ALL
       SELECT 'month', encode(sha256(records), 'hex') = (SELECT detail->>'sha256' FROM audit.entry
         WHERE action = 'partition.archive' AND detail->>'partition' = partition_name
           AND detail->>'part' = part::text AND detail->>'archivedAt' = audit.utc(archived_at))
       FROM trace.partition_archive`,
    );
    expect(new Set(bound.map((row) => row.kind))).toEqual(new Set(['case', 'month']));
    expect(bound.filter((row) => !row.bound)).toEqual([]);
  });

  it('waits with folding until every consumer has passed', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource);
    await consumeAll();
    await dataSource.query('UPDATE trace.checkpoint SET position = 10 WHERE consumer = $1', [
      REACTIONS,
    ]);

    expect((await foldEndedCases(folding(), NOW, 100)).folded).toBe(0);
    expect(await dropOldPartitions(folding(), NOW)).toEqual(new Map());
  });

  it('keeps an old month while one of its cases is open', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource, { monthsEarlier: 1 });
    await consumeAll();
    await foldEndedCases(folding(), NOW, 100);

    const outcome = await dropOldPartitions(folding(), BEFORE_THIS_MONTH);

    expect(outcome).toEqual(new Map([['record_y2026m10', 'casesOpen']]));
    expect(await records()).toBe(recordedLines.length);
  });

  it('makes the same tables again when months and their cases live in archives only', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource, { monthsEarlier: 1 });
    await consumeAll();
    await endOpenCases();
    await consumeAll();
    await exportRecords(dataSource, { generation: 'second' });
    await consumeAll();
    await foldEndedCases(folding(), NOW, 100);
    const before = await dumpReadModels(dataSource);
    const inAll = await records();

    const dropped = await dropOldPartitions(folding(), BEFORE_THIS_MONTH);
    await rebuildReadModels(dataSource, 37);

    expect(dropped).toEqual(new Map([['record_y2026m10', 'dropped']]));
    expect(await records()).toBe(recordedLines.length);
    expect(await archivedRecords('first')).toBe(inAll - recordedLines.length);
    expect(await dumpReadModels(dataSource)).toEqual(before);
    expect(before['trace.process_instance']?.length).toBeGreaterThan(20);
    await consumeAll();
    expect(await dumpReadModels(dataSource)).toEqual(before);
  });

  it('loses no record when a case spans a dropped and a living month and is folded twice', async () => {
    const { dataSource } = database();
    const half = 330;
    await exportRecords(dataSource, { to: half, monthsEarlier: 1 });
    await exportRecords(dataSource, { from: half });
    await consumeAll();
    await endOpenCases();
    await consumeAll();
    await foldEndedCases(folding(), NOW, 100);
    const before = await dumpReadModels(dataSource);
    await dropOldPartitions(folding(), BEFORE_THIS_MONTH);
    await dataSource.query('UPDATE trace.process_instance SET folded = false');

    await foldEndedCases(folding(), NOW, 100);
    await rebuildReadModels(dataSource, 100);

    expect(await dumpReadModels(dataSource)).toEqual(before);
  });
});
