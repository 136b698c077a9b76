import type { AppConfig } from '@grid/config';
import { dataSourceOptions } from '@grid/persistence';
import { DataSource } from 'typeorm';

/** Brings the tables to this version's shape; each migration in a transaction of its own. */
export async function migrate(config: AppConfig): Promise<void> {
  const dataSource = new DataSource(dataSourceOptions(config.get('DATABASE_URL'), 1));
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
}
