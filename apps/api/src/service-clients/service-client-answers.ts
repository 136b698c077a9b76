import { Injectable } from '@nestjs/common';
import type { ServiceClientView, ServiceClientWithSecret } from '@grid/access';
import { DirectoryService } from '@grid/directory';
import { toLocalIso } from '@grid/kernel';
import type { ServiceClientResponse, ServiceClientSecretResponse } from './service-client.response';

/** Writes clients as the interface answers them. */
@Injectable()
export class ServiceClientAnswers {
  constructor(private readonly directory: DirectoryService) {}

  async many(clients: readonly ServiceClientView[]): Promise<ServiceClientResponse[]> {
    const codes = clients.flatMap(({ organisationCode }) => organisationCode ?? []);
    const found = await this.directory.organisationsByCode([...new Set(codes)]);
    const byCode = new Map(
      found.map(({ code, nameZh, nameEn }) => [code, { code, nameZh, nameEn }]),
    );
    return clients.map((client) => ({
      id: client.id,
      kind: client.kind,
      organisation: byCode.get(client.organisationCode ?? '') ?? null,
      label: client.label,
      scopes: [...client.scopes],
      createdAt: toLocalIso(client.createdAt),
      expiresAt: isoOrNull(client.expiresAt),
      disabledAt: isoOrNull(client.disabledAt),
      lastUsedAt: isoOrNull(client.lastUsedAt),
      secrets: client.secrets.map(({ createdAt, validUntil }) => ({
        createdAt: toLocalIso(createdAt),
        validUntil: isoOrNull(validUntil),
      })),
    }));
  }

  async one(client: ServiceClientView): Promise<ServiceClientResponse> {
    const [answer] = await this.many([client]);
    if (answer === undefined) throw new Error('One client gives one answer');
    return answer;
  }

  async withSecret({
    client,
    secret,
  }: ServiceClientWithSecret): Promise<ServiceClientSecretResponse> {
    return { client: await this.one(client), secret };
  }
}

function isoOrNull(instant: Date | null): string | null {
  return instant === null ? null : toLocalIso(instant);
}
