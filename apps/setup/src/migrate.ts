import { AuditService } from '@grid/audit';
import type { AppConfig } from '@grid/config';
import { SystemClock } from '@grid/kernel';
import { applyRights, dataSourceOptions, migrationsBefore } from '@grid/persistence';
import { openVault } from '@grid/personal-data';
import { DataSource } from 'typeorm';
import {
  hasPlainValues,
  sealPlainValues,
  type SealedRows,
} from './seal-plain-values/seal-plain-values';

/** From here on no table has columns for personal values in the open. */
const PLAIN_COLUMNS_GONE = 'PlainColumnsGone1790000014500';

/**
 * Brings the tables to this version's shape, each migration in a transaction of its own, and then the rights of the
 * other parts' roles to what the table of rights says. Personal values that an earlier version wrote in the open are
 * sealed on the way; only for this the keys of the vault are needed.
 * @throws Error when DATABASE_ROLES names a role that is not there; ConfigError when keys are needed and missing
 */
export async function migrate(config: AppConfig): Promise<void> {
  const options = dataSourceOptions(config.get('DATABASE_URL'), 1);
  const sealed = await opened(
    { ...options, migrations: migrationsBefore(PLAIN_COLUMNS_GONE) },
    (before) => sealWhatStoodOpen(before, config),
  );
  await opened(options, async (dataSource) => {
    if (sealed !== null) await putOnRecord(dataSource, sealed);
    const { withoutRow } = await applyRights(dataSource, config.get('DATABASE_ROLES'));
    for (const name of withoutRow) {
      process.stderr.write(`${name} has no row in libs/persistence/rights/rights.json\n`);
    }
  });
}

async function opened<T>(
  options: ReturnType<typeof dataSourceOptions>,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = new DataSource(options);
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

async function sealWhatStoodOpen(
  dataSource: DataSource,
  config: AppConfig,
): Promise<SealedRows | null> {
  if (!(await hasPlainValues(dataSource))) return null;
  return sealPlainValues(dataSource, openVault(dataSource, config, new SystemClock()));
}

function putOnRecord(dataSource: DataSource, rows: SealedRows): Promise<void> {
  return new AuditService(dataSource, new SystemClock()).recordAlone({
    action: 'personalData.sealPlain',
    outcome: 'done',
    detail: { rows },
  });
}
