import type { Permission } from '../../domain/permission';
import type { ServiceKind } from '../domain/service-kind';

/** A system that is to be let in. */
export interface CreateServiceClient {
  readonly kind: ServiceKind;
  readonly organisationCode: string | null;
  readonly label: string;
  readonly scopes: readonly Permission[];
  /** From this instant on it is refused; null: until it is disabled. */
  readonly expiresAt: Date | null;
}
