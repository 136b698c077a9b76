import type { AppConfig } from '@grid/config';
import type { Clock } from '@grid/kernel';
import type { DataSource } from 'typeorm';
import { VaultKeys } from '../infrastructure/vault-keys';
import { PersonalDataService } from './personal-data.service';

/** The vault for a program that runs without modules. @throws ConfigError when the keys are missing */
export function openVault(
  dataSource: DataSource,
  config: AppConfig,
  clock: Clock,
): PersonalDataService {
  return new PersonalDataService(dataSource, new VaultKeys(config), clock);
}
