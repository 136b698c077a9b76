import type { DataSourceOptions } from 'typeorm';
import { migrations } from './migrations';

/** Milliseconds until waiting for a connection, and until a statement, is an error; no limit to the latter with 0. */
export interface DatabasePatience {
  readonly connectMs?: number;
  readonly statementMs?: number;
}

/** How every process reaches the one database; rows are never made or changed by TypeORM's own schema sync. */
export function dataSourceOptions(
  url: string,
  poolSize: number,
  { connectMs = 10_000, statementMs = 0 }: DatabasePatience = {},
): Extract<DataSourceOptions, { type: 'postgres' }> {
  return {
    type: 'postgres',
    url,
    poolSize,
    migrations,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    extra: {
      keepAlive: true,
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: connectMs,
      statement_timeout: statementMs,
    },
  };
}
