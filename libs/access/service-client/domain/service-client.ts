import type { Permission } from '../../domain/permission';
import type { ServiceKind } from './service-kind';

/** A system that reaches ours, without its secrets. */
export interface ServiceClient {
  readonly id: string;
  readonly kind: ServiceKind;
  /** The organisation on whose behalf the system acts; null for one that belongs to none. */
  readonly organisationCode: string | null;
  readonly label: string;
  readonly scopes: readonly Permission[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly disabledAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** One secret of a client. After a change the one before stays good until `validUntil`. */
export interface ServiceSecret {
  readonly createdAt: Date;
  readonly validUntil: Date | null;
}

/** Whether the client may be let in at an instant: neither disabled nor past its last instant. */
export function isActive(client: ServiceClient, now: Date): boolean {
  return client.disabledAt === null && (client.expiresAt === null || client.expiresAt > now);
}

/** Whether a secret is still good at an instant. */
export function isValid(secret: ServiceSecret, now: Date): boolean {
  return secret.validUntil === null || secret.validUntil > now;
}
