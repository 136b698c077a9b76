import type { AppConfig } from '@grid/config';
import { applyRights, dataSourceOptions } from '@grid/persistence';
import { DataSource } from 'typeorm';

/**
 * Brings the tables to this version's shape, each migration in a transaction of its own, and then the rights of the
 * other parts' roles to what the table of rights says.
 * @throws Error when DATABASE_ROLES names a role that is not there
 */
export async function migrate(config: AppConfig): Promise<void> {
  const dataSource = new DataSource(dataSourceOptions(config.get('DATABASE_URL'), 1));
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
    const { withoutRow } = await applyRights(dataSource, config.get('DATABASE_ROLES'));
    for (const name of withoutRow) {
      process.stderr.write(`${name} has no row in libs/persistence/rights/rights.json\n`);
    }
  } finally {
    await dataSource.destroy();
  }
}
