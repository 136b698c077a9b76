import { Injectable } from '@nestjs/common';
import { areaLevel, DirectoryService, requireInside } from '@grid/directory';
import { DomainError } from '@grid/kernel';
import { DataSource } from 'typeorm';
import type { Actor } from '../../domain/actor';
import { administeredArea } from '../../domain/administered-area';
import { serviceClientErrors } from '../domain/service-client.errors';
import { ServiceClientEntity } from '../infrastructure/service-client.entity';

/**
 * Whose systems an administrator keeps: those of organisations inside the administered area. What belongs to no
 * organisation serves the whole city, so whoever administers a city keeps it.
 */
@Injectable()
export class AdministeredClients {
  constructor(
    private readonly directory: DirectoryService,
    private readonly dataSource: DataSource,
  ) {}

  /** An organisation that there is not is left to whoever asks next. @throws DomainError OUTSIDE_AREA */
  async requireOrganisation(actor: Actor, code: string | null): Promise<void> {
    const area = administeredArea(actor);
    if (code === null) {
      if (!keepsCity(area)) throw noCity();
      return;
    }
    const [organisation] = await this.directory.organisationsByCode([code]);
    if (organisation !== undefined) requireInside(area, organisation.areaCode);
  }

  /** @throws DomainError SERVICE_CLIENT_UNKNOWN, also for one of another area */
  async requireClient(actor: Actor, id: string): Promise<void> {
    const client = await this.dataSource.manager.findOneBy(ServiceClientEntity, { id });
    if (client === null) throw serviceClientErrors.unknown();
    try {
      await this.requireOrganisation(actor, client.organisationCode);
    } catch (error) {
      if (error instanceof DomainError) throw serviceClientErrors.unknown();
      throw error;
    }
  }
}

/** Whether what belongs to no organisation is kept in this area. */
export function keepsCity(area: string): boolean {
  return areaLevel(area) === 'city';
}

function noCity(): DomainError {
  return new DomainError('forbidden', 'OUTSIDE_AREA', {
    zh: '不属于任何机构的系统由市级管理员管理。',
    en: 'Systems that belong to no organisation are kept by administrators of the city.',
  });
}
