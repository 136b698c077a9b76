import { Injectable } from '@nestjs/common';
import { areaPrefix } from '@grid/directory';
import { Clock, type Page, readCursor, toLocalIso, toPage } from '@grid/kernel';
import { DataSource, type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import { keepsCity } from './administered-clients';
import { isValid } from '../domain/service-client';
import { serviceClientErrors } from '../domain/service-client.errors';
import type { ServiceKind } from '../domain/service-kind';
import { ServiceClientEntity } from '../infrastructure/service-client.entity';
import { ServiceSecretEntity } from '../infrastructure/service-secret.entity';
import type { ServiceClientView } from './service-client-view';

/** Which clients are asked for; `text` is looked for in the label and in the organisation's code and name. */
export interface ServiceClientQuery {
  /** The division whose organisations' clients are shown. */
  readonly areaCode: string;
  readonly kind: ServiceKind | null;
  readonly text: string | null;
  readonly cursor: string | null;
  readonly limit: number;
}

/** Shows who is let in. */
@Injectable()
export class ServiceClientList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * The newest first.
   * @throws DomainError CURSOR_INVALID
   */
  async page(asked: ServiceClientQuery): Promise<Page<ServiceClientView>> {
    const { areaCode, kind, text, cursor, limit } = asked;
    const after = readCursor(cursor, ['instant', 'uuid']);
    const { manager } = this.dataSource;
    const query = manager
      .createQueryBuilder(ServiceClientEntity, 'c')
      .where(IN_AREA, { area: areaPrefix(areaCode), city: keepsCity(areaCode) })
      .orderBy('c.createdAt', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .take(limit + 1);
    if (kind !== null) query.andWhere('c.kind = :kind', { kind });
    if (text !== null) query.andWhere(TEXT_FOUND, { text: text.toLowerCase() });
    if (after !== null) startAfter(query, after);
    const page = toPage(await query.getMany(), limit, ({ createdAt, id }) => [
      toLocalIso(createdAt),
      id,
    ]);
    return { ...page, items: await this.withSecrets(manager, page.items) };
  }

  /** @throws DomainError SERVICE_CLIENT_UNKNOWN */
  async one(manager: EntityManager, id: string): Promise<ServiceClientView> {
    const client = await manager.findOneBy(ServiceClientEntity, { id });
    if (client === null) throw serviceClientErrors.unknown();
    const [view] = await this.withSecrets(manager, [client]);
    if (view === undefined) throw serviceClientErrors.unknown();
    return view;
  }

  private async withSecrets(
    manager: EntityManager,
    clients: readonly ServiceClientEntity[],
  ): Promise<readonly ServiceClientView[]> {
    const now = this.clock.now();
    const secrets = await manager.find(ServiceSecretEntity, {
      where: { clientId: In(clients.map(({ id }) => id)) },
      order: { createdAt: 'DESC' },
    });
    const valid = secrets.filter((secret) => isValid(secret, now));
    return clients.map((client) => ({
      ...client,
      secrets: valid.filter(({ clientId }) => clientId === client.id),
    }));
  }
}

const IN_AREA = `((c.organisation_code IS NULL AND :city) OR EXISTS (
  SELECT FROM directory.organisation o
  WHERE o.code = c.organisation_code AND starts_with(o.area_code, :area)))`;

const TEXT_FOUND = `(position(:text IN lower(c.label)) > 0 OR EXISTS (
  SELECT FROM directory.organisation o WHERE o.code = c.organisation_code
    AND position(:text IN lower(o.code || ' ' || o.name_zh || ' ' || o.name_en)) > 0))`;

function startAfter(
  query: SelectQueryBuilder<ServiceClientEntity>,
  [createdAt, id]: readonly string[],
): void {
  query.andWhere('(c.createdAt, c.id) < (:createdAt::timestamptz, :id::uuid)', { createdAt, id });
}
