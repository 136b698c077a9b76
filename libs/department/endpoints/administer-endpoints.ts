import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { areaPrefix, DirectoryService, handlesWork } from '@grid/directory';
import { Clock, type Page, readCursor, toPage } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { type AllowedHosts, isAllowedAddress } from '../domain/allowed-address';
import { allowedHosts } from './allowed-hosts';
import { endpointErrors } from './endpoint.errors';
import { DepartmentEndpointEntity, placeOfToken } from './endpoint.entity';

/** An endpoint as whoever administers it sees it: without its token. */
export type EndpointView = Pick<DepartmentEndpointEntity, 'organisationCode' | 'url' | 'changedAt'>;

/** Keeps the way to each department's system. Every change is on record; a token never leaves. */
@Injectable()
export class AdministerEndpoints {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: DirectoryService,
    private readonly config: AppConfig,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * The departments inside a division that have an endpoint of their own, by code.
   * @throws DomainError CURSOR_INVALID
   */
  async list(areaCode: string, cursor: string | null, limit: number): Promise<Page<EndpointView>> {
    const [after] = readCursor(cursor, ['code']) ?? [];
    const rows: EndpointView[] = await this.dataSource.query(
      `SELECT e.organisation_code AS "organisationCode", e.url, e.changed_at AS "changedAt"
       FROM department.endpoint e JOIN directory.organisation o ON o.code = e.organisation_code
       WHERE starts_with(o.area_code, $1) AND ($2::text IS NULL OR e.organisation_code > $2)
       ORDER BY e.organisation_code LIMIT $3`,
      [areaPrefix(areaCode), after ?? null, limit + 1],
    );
    return toPage(rows, limit, ({ organisationCode }) => [organisationCode]);
  }

  /**
   * Enters or changes where a department's system is and the token it knows us by.
   * @throws DomainError ORGANISATION_UNKNOWN, ORGANISATION_NOT_A_DEPARTMENT, ENDPOINT_URL_INVALID,
   *   DEPARTMENT_HOST_NOT_ALLOWED
   */
  async set(
    organisationCode: string,
    { url, token }: { readonly url: string; readonly token: string },
    accountId: string,
  ): Promise<EndpointView> {
    const organisation = await this.directory.organisation(organisationCode);
    if (!handlesWork(organisation.kind)) throw endpointErrors.notADepartment();
    const address = addressOf(url, allowedHosts(this.config));
    const changedAt = this.clock.now();
    await this.unitOfWork.run(async (manager) => {
      const before = await locked(manager, organisationCode);
      const ring = this.config.require('SERVICE_KEYS');
      const sealedToken = ring.seal(Buffer.from(token), placeOfToken(organisationCode));
      const row = { organisationCode, url: address, sealedToken, changedAt, changedBy: accountId };
      await manager.upsert(DepartmentEndpointEntity, row, ['organisationCode']);
      await this.audit.record(manager, {
        action: 'departmentEndpoint.set',
        outcome: 'done',
        oldValue: { url: before?.url ?? null },
        newValue: { url: address },
        detail: { organisationCode },
      });
    });
    return { organisationCode, url: address, changedAt };
  }

  /** Takes a department's own endpoint away. @throws DomainError ENDPOINT_UNKNOWN */
  async remove(organisationCode: string): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const before = await locked(manager, organisationCode);
      if (before === null) throw endpointErrors.unknown();
      await manager.delete(DepartmentEndpointEntity, { organisationCode });
      await this.audit.record(manager, {
        action: 'departmentEndpoint.remove',
        outcome: 'done',
        oldValue: { url: before.url },
        newValue: { url: null },
        detail: { organisationCode },
      });
    });
  }
}

function locked(
  manager: EntityManager,
  organisationCode: string,
): Promise<DepartmentEndpointEntity | null> {
  return manager.findOne(DepartmentEndpointEntity, {
    where: { organisationCode },
    lock: { mode: 'pessimistic_write' },
  });
}

/** An allowed address of the web without a name, a password, a query or a fragment in it. */
function addressOf(text: string, allowed: AllowedHosts): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    [url.username, url.password, url.search, url.hash].every((part) => part === '');
  if (!isPlain) throw endpointErrors.urlInvalid();
  if (!isAllowedAddress(url, allowed)) throw endpointErrors.hostNotAllowed();
  return url.href;
}
