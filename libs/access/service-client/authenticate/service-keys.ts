import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { DirectoryService } from '@grid/directory';
import { Clock } from '@grid/kernel';
import { DataSource } from 'typeorm';
import type { ActingPost, Actor } from '../../domain/actor';
import { readApiKey, sameDigest } from '../domain/api-key';
import { isActive, isValid, type ServiceClient } from '../domain/service-client';
import { serviceClientErrors } from '../domain/service-client.errors';
import { ServiceClientEntity } from '../infrastructure/service-client.entity';
import { ServiceSecretEntity } from '../infrastructure/service-secret.entity';
import { LastUse } from './last-use';

/** The role under which a system acts. No post of a person has it. */
const SERVICE_ROLE = 'service';

/** Knows a system by the key that it shows with a request. */
@Injectable()
export class ServiceKeys {
  constructor(
    private readonly dataSource: DataSource,
    private readonly directory: DirectoryService,
    private readonly lastUse: LastUse,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * The actor for a key. It may what its scopes say, for the organisation that it belongs to.
   * @throws DomainError SERVICE_KEY_INVALID for a key that is wrong, old, disabled or expired alike; on record when
   *   there is such a client, because anybody can make up another
   */
  async actorOf(key: string): Promise<Actor> {
    const shown = readApiKey(key);
    const client = shown === null ? null : await this.find(shown.clientId);
    if (client === null || shown === null) throw serviceClientErrors.keyRefused();
    if (!(await this.isGood(client, shown.digest))) {
      await this.audit.recordAlone({
        action: 'serviceClient.signIn',
        outcome: 'refused',
        code: 'SERVICE_KEY_INVALID',
        detail: { serviceClientId: client.id },
      });
      throw serviceClientErrors.keyRefused();
    }
    await this.lastUse.note(client.id);
    return {
      accountId: client.id,
      serviceClientId: client.id,
      displayName: client.label,
      post: await this.postOf(client),
      permissions: new Set(client.scopes),
      sessionId: null,
    };
  }

  private find(id: string): Promise<ServiceClientEntity | null> {
    return this.dataSource.manager.findOneBy(ServiceClientEntity, { id });
  }

  private async isGood(client: ServiceClient, digest: Buffer): Promise<boolean> {
    const now = this.clock.now();
    const secrets = await this.dataSource.manager.findBy(ServiceSecretEntity, {
      clientId: client.id,
    });
    const isKnown = secrets.some(
      (secret) =>
        secret.keyDigest !== null && isValid(secret, now) && sameDigest(secret.keyDigest, digest),
    );
    return isKnown && isActive(client, now);
  }

  private async postOf({ id, organisationCode }: ServiceClient): Promise<ActingPost | null> {
    if (organisationCode === null) return null;
    const { areaCode } = await this.directory.organisation(organisationCode);
    const group = `${organisationCode}.${SERVICE_ROLE}`;
    return {
      id,
      role: SERVICE_ROLE,
      organisationCode,
      areaCode,
      group,
      gridCodes: null,
      actingFor: null,
    };
  }
}
