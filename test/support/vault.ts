import { AppConfig } from '@grid/config';
import { type Clock, SystemClock } from '@grid/kernel';
import { openVault, type PersonalDataService } from '@grid/personal-data';
import type { DataSource } from 'typeorm';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');

/** Rings for specs alone: two master keys and two index keys, the first of each is the current one. */
export const VAULT_ENVIRONMENT = {
  PERSONAL_DATA_KEYS: `m2:${key(2)},m1:${key(1)}`,
  BLIND_INDEX_KEYS: `i2:${key(4)},i1:${key(3)}`,
} as const;

/** The rings as they were before `VAULT_ENVIRONMENT`: without the second key of each. */
export const OLD_VAULT_ENVIRONMENT = {
  PERSONAL_DATA_KEYS: `m1:${key(1)}`,
  BLIND_INDEX_KEYS: `i1:${key(3)}`,
} as const;

/** Settings with keys, for specs that make their own connection. */
export function vaultConfig(
  environment: Readonly<Record<string, string>> = VAULT_ENVIRONMENT,
): AppConfig {
  return AppConfig.from({ DATABASE_URL: 'postgres://not-used.invalid/db', ...environment });
}

/** The vault on a database, as a process with these settings has it. */
export function vaultOn(
  dataSource: DataSource,
  environment: Readonly<Record<string, string>> = VAULT_ENVIRONMENT,
  clock: Clock = new SystemClock(),
): PersonalDataService {
  return openVault(dataSource, vaultConfig(environment), clock);
}
