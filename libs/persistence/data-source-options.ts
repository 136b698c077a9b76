import type { DataSourceOptions } from 'typeorm';
import { migrations } from './migrations';

/** How every process reaches the one database; rows are never made or changed by TypeORM's own schema sync. */
export function dataSourceOptions(
  url: string,
  poolSize: number,
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
    extra: { keepAlive: true, idleTimeoutMillis: 30_000 },
  };
}
