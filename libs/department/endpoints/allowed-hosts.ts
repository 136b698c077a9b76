import type { AppConfig } from '@grid/config';
import type { AllowedHosts } from '../domain/allowed-address';

/** What the settings say about where departments' systems may be. */
export function allowedHosts(config: AppConfig): AllowedHosts {
  return { hosts: config.get('DEPARTMENT_HOSTS'), inService: config.inService };
}
