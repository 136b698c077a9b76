import type { ServiceClient, ServiceSecret } from '../domain/service-client';

/** A client as whoever administers it sees it, with the secrets that are good now but not their values. */
export interface ServiceClientView extends ServiceClient {
  readonly secrets: readonly ServiceSecret[];
}

/** A client and the value of its new secret, which is never shown again. */
export interface ServiceClientWithSecret {
  readonly client: ServiceClientView;
  readonly secret: string;
}
