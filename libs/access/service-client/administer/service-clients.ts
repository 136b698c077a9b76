import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { DirectoryService, handlesWork, type Organisation } from '@grid/directory';
import { Clock, DomainError, newId, toLocalIso } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { isActive, type ServiceClient } from '../domain/service-client';
import { serviceClientErrors } from '../domain/service-client.errors';
import { factsOf } from '../domain/service-kind';
import { ServiceClientEntity } from '../infrastructure/service-client.entity';
import type { CreateServiceClient } from './create-service-client';
import { SecretMaker } from './secret-maker';
import type { ServiceClientView, ServiceClientWithSecret } from './service-client-view';
import { ServiceClientList } from './service-client-list';

/** Who of the other systems is let in. Every change is on record; the value of a secret leaves once. */
@Injectable()
export class ServiceClients {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly secrets: SecretMaker,
    private readonly views: ServiceClientList,
    private readonly directory: DirectoryService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Lets a system in.
   * @param createdBy the account that decides it; null for the setup
   * @throws DomainError VALIDATION problems of `organisationCode`, `scopes` and `expiresAt`
   */
  async create(
    command: CreateServiceClient,
    createdBy: string | null,
  ): Promise<ServiceClientWithSecret> {
    await this.check(command);
    return this.unitOfWork.run(async (manager) => {
      const { client, secret } = await this.insert(manager, command, createdBy);
      return { client: await this.views.one(manager, client.id), secret };
    });
  }

  /** Writes a client that has been checked, in the caller's transaction. */
  async insert(
    manager: EntityManager,
    command: CreateServiceClient,
    createdBy: string | null,
  ): Promise<{ client: ServiceClient; secret: string }> {
    const client: ServiceClientEntity = {
      ...command,
      id: newId(),
      scopes: [...command.scopes],
      createdAt: this.clock.now(),
      createdBy,
      disabledAt: null,
      lastUsedAt: null,
    };
    await manager.insert(ServiceClientEntity, client);
    const secret = await this.secrets.replace(manager, client, 0);
    await this.audit.record(manager, {
      action: 'serviceClient.create',
      outcome: 'done',
      newValue: onRecord(client),
    });
    return { client, secret };
  }

  /**
   * Gives a client a new secret; the one before stays good for a while.
   * @param overlapMs for how long, in milliseconds; 0 when the old one is in wrong hands
   * @throws DomainError SERVICE_CLIENT_UNKNOWN, SERVICE_CLIENT_DISABLED
   */
  async rotate(id: string, overlapMs: number): Promise<ServiceClientWithSecret> {
    return this.unitOfWork.run(async (manager) => {
      const client = await this.locked(manager, id);
      if (client.disabledAt !== null) throw serviceClientErrors.disabled();
      const secret = await this.secrets.replace(manager, client, overlapMs);
      const overlapMinutes = Math.round(overlapMs / 60_000);
      await this.audit.record(manager, {
        action: 'serviceClient.rotate',
        outcome: 'done',
        detail: { ...onRecord(client), overlapMinutes },
      });
      return { client: await this.views.one(manager, id), secret };
    });
  }

  /**
   * Lets a client in no more, for good. Doing it again changes nothing.
   * @throws DomainError SERVICE_CLIENT_UNKNOWN
   */
  async disable(id: string): Promise<ServiceClientView> {
    return this.unitOfWork.run(async (manager) => {
      const client = await this.locked(manager, id);
      if (client.disabledAt === null) {
        const disabledAt = this.clock.now();
        await manager.update(ServiceClientEntity, { id }, { disabledAt });
        await this.audit.record(manager, {
          action: 'serviceClient.disable',
          outcome: 'done',
          oldValue: { active: isActive(client, disabledAt) },
          newValue: { active: false },
          detail: onRecord(client),
        });
      }
      return this.views.one(manager, id);
    });
  }

  private async locked(manager: EntityManager, id: string): Promise<ServiceClientEntity> {
    const client = await manager.findOne(ServiceClientEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (client === null) throw serviceClientErrors.unknown();
    return client;
  }

  private async check(command: CreateServiceClient): Promise<void> {
    const { kind, organisationCode, scopes, expiresAt } = command;
    const facts = factsOf(kind);
    if (organisationCode === null && facts.needsOrganisation) {
      throw serviceClientErrors.organisationNeeded();
    }
    if (organisationCode !== null) {
      const organisation = await this.organisation(organisationCode);
      if (kind === 'department' && !handlesWork(organisation.kind)) {
        throw serviceClientErrors.organisationUnfit();
      }
    }
    if (!scopes.every((scope) => facts.scopes.includes(scope))) {
      throw serviceClientErrors.scopeNotOffered();
    }
    if (expiresAt !== null && expiresAt <= this.clock.now()) throw serviceClientErrors.expiryPast();
  }

  private async organisation(code: string): Promise<Organisation> {
    try {
      return await this.directory.organisation(code);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'ORGANISATION_UNKNOWN') {
        throw serviceClientErrors.organisationUnknown();
      }
      throw error;
    }
  }
}

function onRecord(client: ServiceClient) {
  const { id, kind, organisationCode, scopes, expiresAt } = client;
  return {
    serviceClientId: id,
    kind,
    organisationCode,
    scopes,
    expiresAt: expiresAt === null ? null : toLocalIso(expiresAt),
  };
}
