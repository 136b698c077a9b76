import type { AppConfig } from '@grid/config';
import { dataSourceOptions } from '@grid/persistence';
import { rebuildReadModels } from '@grid/trace';
import { DataSource } from 'typeorm';
import { projectionSettings } from './projection-settings';

/** `rebuild`: makes every read model again, beside a running service or without one, and says what it took. */
export async function rebuild(config: AppConfig): Promise<void> {
  const dataSource = new DataSource(dataSourceOptions(config.get('DATABASE_URL'), 1));
  await dataSource.initialize();
  try {
    const begun = performance.now();
    const { records, streams } = await rebuildReadModels(
      dataSource,
      projectionSettings(config).batchSize,
    );
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(
      `Read models rebuilt from ${records} records of ${streams} streams in ${seconds} s\n`,
    );
  } finally {
    await dataSource.destroy();
  }
}
