import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { Clock, newId } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { newApiKey } from '../domain/api-key';
import type { ServiceClient } from '../domain/service-client';
import { factsOf } from '../domain/service-kind';
import { placeOfSecret, ServiceSecretEntity } from '../infrastructure/service-secret.entity';

/** Makes the secrets of clients. The value leaves once; what stays is its digest, or the value sealed. */
@Injectable()
export class SecretMaker {
  constructor(
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives a client a new secret and answers its value. The one before stays good for `overlapMs`, so that the other
   * side can change over; any older one ends now: at most two are good at a time.
   */
  async replace(manager: EntityManager, client: ServiceClient, overlapMs: number): Promise<string> {
    const now = this.clock.now();
    await manager.query(
      `UPDATE access.service_secret SET valid_until = CASE WHEN valid_until IS NULL THEN $3 ELSE $2 END
       WHERE client_id = $1 AND (valid_until IS NULL OR valid_until > $2)`,
      [client.id, now, new Date(now.getTime() + overlapMs)],
    );
    const id = newId();
    const { value, keyDigest, sealed } = this.make(id, client);
    await manager.insert(ServiceSecretEntity, {
      id,
      clientId: client.id,
      keyDigest,
      sealed,
      createdAt: now,
      validUntil: null,
    });
    return value;
  }

  private make(id: string, client: ServiceClient) {
    switch (factsOf(client.kind).credential) {
      case 'apiKey': {
        const { key, digest } = newApiKey(client.id);
        return { value: key, keyDigest: digest, sealed: null };
      }
      case 'webhookSecret': {
        const value = `whsec_${randomBytes(32).toString('base64')}`;
        const ring = this.config.require('SERVICE_KEYS');
        const sealed = ring.seal(Buffer.from(value), placeOfSecret(id));
        return { value, keyDigest: null, sealed };
      }
    }
  }
}
