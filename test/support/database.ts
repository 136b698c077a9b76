import { randomBytes } from 'node:crypto';
import { dataSourceOptions, migrationsBefore } from '@grid/persistence';
import { Client } from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';

type Entity = (new () => unknown) | EntitySchema;

/** A fresh, migrated database of its own for one spec file; `url` reaches it, `dataSource` is open on it. */
export interface TestDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

/**
 * Makes a database on the server that DATABASE_TEST_URL names (npm test starts one) and migrates it.
 * Close it with `drop()` in `afterAll`.
 * @param before the migration before which to stop, for a database of an earlier version
 */
export async function createTestDatabase(
  entities: MixedList<Entity> = [],
  before?: string,
): Promise<TestDatabase> {
  const server = process.env.DATABASE_TEST_URL;
  if (server === undefined) {
    throw new Error(
      'DATABASE_TEST_URL is not set: run `npm test -- --only unit`, which starts PostgreSQL',
    );
  }
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const dataSource = new DataSource({
    ...dataSourceOptions(url.href, 5),
    entities: entities as never,
    ...(before !== undefined && { migrations: migrationsBefore(before) }),
  });
  await dataSource.initialize();
  await dataSource.runMigrations();
  return {
    url: url.href,
    dataSource,
    drop: async () => {
      await dataSource.destroy();
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** Opens a database before the specs of a file and drops it after them. */
export function withDatabase(entities: MixedList<Entity> = []): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase(entities);
  });
  afterAll(async () => {
    await database?.drop();
  });
  return () => {
    if (database === undefined) throw new Error('The database is open only inside a test');
    return database;
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
