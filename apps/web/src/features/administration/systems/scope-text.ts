import type { TFunction } from 'i18next';

import { SERVICE_SCOPES, type ServiceScope } from '../../../api/service-scopes';

const SCOPES: readonly ServiceScope[] = Object.values(SERVICE_SCOPES).flat();

/** What a scope allows, in words; one that is not known here by its own name. */
export function scopeText(scope: string, t: TFunction): string {
  const known = SCOPES.find((one) => one === scope);
  return known === undefined ? scope : t(`serviceScope.${known}`);
}
