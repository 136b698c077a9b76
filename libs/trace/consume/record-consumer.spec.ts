import type { EntityManager } from 'typeorm';
import { withDatabase } from '../../../test/support/database';
import {
  clearRecords,
  dumpReadModels,
  exportRecords,
  LAST_POSITION,
  recordedLines,
} from '../fixtures/recorded-run';
import { consumerLag } from './consumer-lag';
import { READ_MODELS, REACTIONS } from './consumer-lock';
import type { RecordHandler } from './consume-batch';
import { readModelHandler } from './read-model-handler';
import { RecordConsumer, type ConsumerListener } from './record-consumer';
import { reactionHandler } from './record-reaction';
import { RecordSignal } from './record-signal';

const database = withDatabase();
const settings = { batchSize: 40, pollMs: 60_000, longestRetryMs: 50 };
const ignore: ConsumerListener = { applied: () => undefined, failed: () => undefined };

function consumer(handler: RecordHandler, listener = ignore): RecordConsumer {
  return new RecordConsumer(database().dataSource, handler, settings, listener);
}

/** Writes one row per record it is given: a second application would be seen as a second row. */
const counting: RecordHandler = {
  consumer: REACTIONS,
  interests: readModelHandler.interests,
  waitsForDisk: true,
  async apply(records, manager) {
    for (const record of records) await note(manager, record.generation, record.position);
  },
};

async function note(manager: EntityManager, generation: string, position: string): Promise<void> {
  await manager.query('INSERT INTO applied VALUES ($1, $2)', [generation, position]);
}

async function applied(generation = 'first'): Promise<readonly string[]> {
  const rows = await database().dataSource.query<{ position: string }[]>(
    'SELECT position FROM applied WHERE generation = $1 ORDER BY place',
    [generation],
  );
  return rows.map((row) => row.position);
}

async function wanted(generation = 'first'): Promise<readonly string[]> {
  const rows = await database().dataSource.query<{ position: string }[]>(
    `SELECT position FROM engine.record WHERE generation = $1 AND value_type = ANY($2)
     ORDER BY position`,
    [generation, readModelHandler.interests.map((interest) => interest.valueType)],
  );
  return rows.map((row) => row.position);
}

describe('record consumer', () => {
  beforeAll(() =>
    database().dataSource.query(
      `CREATE TABLE applied (generation text, position bigint,
         place bigint GENERATED ALWAYS AS IDENTITY)`,
    ),
  );

  beforeEach(async () => {
    await clearRecords(database().dataSource);
    await database().dataSource.query('TRUNCATE applied');
  });

  it('applies every record once and in order, and knows then that it is not behind', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource);
    const before = await consumerLag(dataSource, REACTIONS, new Date('2026-11-22T15:30:00Z'));

    await consumer(counting).catchUp();

    expect(await applied()).toEqual(await wanted());
    expect(before.records).toBe(recordedLines.length);
    expect(before.seconds).toBeGreaterThan(0);
    expect(await consumerLag(dataSource, REACTIONS, new Date())).toEqual({
      records: 0,
      seconds: 0,
    });
  });

  it('applies once what was rolled back in the middle of a batch', async () => {
    await exportRecords(database().dataSource);
    let crashes = 3;
    const failing: RecordHandler = {
      ...counting,
      async apply(records, manager) {
        await counting.apply(records.slice(0, 20), manager);
        if (crashes-- > 0) throw new Error('crash in the middle');
        await counting.apply(records.slice(20), manager);
      },
    };
    const failures: unknown[] = [];
    const sut = consumer(failing, { ...ignore, failed: (error) => void failures.push(error) });

    sut.start();
    await until(async () => (await lagOf(REACTIONS)) === 0);
    await sut.stop();

    expect(failures).toHaveLength(3);
    expect(await applied()).toEqual(await wanted());
  });

  it('applies once when two processes run at once', async () => {
    await exportRecords(database().dataSource);

    await Promise.all([1, 2, 3].map(() => consumer(counting).catchUp()));

    expect(await applied()).toEqual(await wanted());
  });

  it('begins positions again with a new generation of the engine', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource);
    await consumer(counting).catchUp();
    await consumer(readModelHandler).catchUp();

    await exportRecords(dataSource, { generation: 'second', to: 400 });
    await consumer(counting).catchUp();
    await consumer(readModelHandler).catchUp();

    expect(await applied('first')).toEqual(await wanted('first'));
    expect(await applied('second')).toEqual(await wanted('second'));
    const [keys] = await dataSource.query<{ rows: number; keys: number }[]>(
      'SELECT count(*)::int AS rows, count(DISTINCT key)::int AS keys FROM trace.process_instance',
    );
    expect(keys?.rows).toBeGreaterThan(keys?.keys ?? 0);
  });

  it('is woken by the exporter and goes on after the database was away', async () => {
    const { dataSource, url } = database();
    const sut = consumer(readModelHandler);
    const signal = new RecordSignal(url);
    signal.onRecords(() => sut.wake());
    sut.start();
    signal.start();

    await exportRecords(dataSource, { to: 300 });
    await until(async () => (await lagOf(READ_MODELS)) === 0);
    await dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await exportRecords(dataSource, { from: 300 });
    await until(async () => (await lagOf(READ_MODELS)) === 0);
    await Promise.all([sut.stop(), signal.stop()]);

    const dump = await dumpReadModels(dataSource);
    expect(dump['trace.checkpoint']).toHaveLength(1);
    expect(dump['trace.checkpoint']?.[0]).toContain(`"position": ${LAST_POSITION}`);
  });

  it('gives a reaction only the records it asks for, inside the transaction', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource);
    const seen: string[] = [];
    const handler = reactionHandler([
      {
        interests: [{ valueType: 'USER_TASK', intents: ['COMPLETED', 'CANCELED'] }],
        react: async (record, manager) => {
          expect(manager.queryRunner?.isTransactionActive).toBe(true);
          seen.push(record.intent);
          await note(manager, record.generation, record.position);
        },
      },
    ]);

    await consumer(handler).catchUp();

    expect(seen.filter((intent) => intent === 'COMPLETED')).toHaveLength(15);
    expect(seen.filter((intent) => intent === 'CANCELED')).toHaveLength(1);
    expect(await applied()).toHaveLength(16);
  });
});

async function lagOf(name: typeof READ_MODELS | typeof REACTIONS): Promise<number> {
  return (await consumerLag(database().dataSource, name, new Date())).records;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await condition().catch(() => false))) {
    if (Date.now() > end) throw new Error('The condition was not reached in 20 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
