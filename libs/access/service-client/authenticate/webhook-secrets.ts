import { Injectable } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { Clock } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { isActive, isValid, type ServiceClient } from '../domain/service-client';
import { ServiceClientEntity } from '../infrastructure/service-client.entity';
import { placeOfSecret, ServiceSecretEntity } from '../infrastructure/service-secret.entity';

/** A client that signs what it sends, and the secrets by which it may have signed. */
export interface SigningClient {
  readonly client: ServiceClient;
  /** Written `whsec_…`; none for a client that is disabled or expired. */
  readonly secrets: readonly string[];
}

/** Hands out the secrets against which a signature is checked. */
@Injectable()
export class WebhookSecrets {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /** The client with this id; null when there is none. */
  async of(clientId: string): Promise<SigningClient | null> {
    const { manager } = this.dataSource;
    const client = await manager.findOneBy(ServiceClientEntity, { id: clientId });
    if (client === null) return null;
    const now = this.clock.now();
    if (!isActive(client, now)) return { client, secrets: [] };
    const rows = await manager.findBy(ServiceSecretEntity, { clientId });
    const secrets = rows.filter((row) => isValid(row, now)).flatMap((row) => this.opened(row));
    return { client, secrets };
  }

  private opened({ id, sealed }: ServiceSecretEntity): string[] {
    if (sealed === null) return [];
    return [this.config.require('SERVICE_KEYS').unseal(sealed, placeOfSecret(id)).toString()];
  }
}
