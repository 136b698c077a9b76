import { everyOf, type Answer, type Query, type Schemas } from './contract';
import { get, post } from './http';
import type { Page } from './page';

/** A system that is let in, without its secrets. */
export type ServiceClient = Schemas['ServiceClientResponse'];
export type ServiceKind = ServiceClient['kind'];
export const SERVICE_KINDS = everyOf<ServiceKind>()(['department', 'open311', 'probe']);

export type NewServiceClient = Schemas['CreateServiceClientRequest'];

/** A system with its new secret, which is never shown again. */
export type ServiceClientSecret = Schemas['ServiceClientSecretResponse'];

/** What narrows the list. */
export type ServiceClientFilter = Pick<Query<'listServiceClients'>, 'kind' | 'q'>;

export function readServiceClients(
  filter: ServiceClientFilter,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<ServiceClient>> {
  return get<Answer<'listServiceClients'>>(
    '/service-clients',
    { ...filter, cursor, limit: 50 },
    signal,
  );
}

export function createServiceClient(client: NewServiceClient): Promise<ServiceClientSecret> {
  return post<Answer<'createServiceClient'>>('/service-clients', client);
}

/** @param overlapHours for how long the old secret stays good; 0 when it is in wrong hands */
export function rotateSecret(id: string, overlapHours: number): Promise<ServiceClientSecret> {
  return post<Answer<'rotateServiceSecret'>>(`/service-clients/${id}/rotate`, { overlapHours });
}

export function disableServiceClient(id: string): Promise<unknown> {
  return post(`/service-clients/${id}/disable`);
}
