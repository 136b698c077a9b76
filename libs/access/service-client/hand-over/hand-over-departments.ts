import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { HANDLER_KINDS } from '@grid/directory';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { ServiceClients } from '../administer/service-clients';

const handedOver = z.record(z.string(), z.object({ client: z.uuid(), secret: z.string() }));

/** By the code of each department: which client it is, and the secret by which it signs. */
type HandedOver = z.infer<typeof handedOver>;

interface Department {
  readonly code: string;
  readonly name_zh: string;
}

/**
 * Lets the reference system of the departments in, where it runs beside ours: each department becomes a client of its
 * own, and their secrets are left in a file that only its owner can read.
 */
@Injectable()
export class HandOverDepartments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clients: ServiceClients,
    private readonly config: AppConfig,
  ) {}

  /** Does nothing without DEPARTMENT_CREDENTIALS_FILE. What was handed over before stays. */
  async run(): Promise<void> {
    const file = this.config.get('DEPARTMENT_CREDENTIALS_FILE');
    if (file === undefined) return;
    const before = await read(file);
    const after = await this.unitOfWork.run((manager) => this.complete(manager, before));
    if (after !== before) await write(file, after);
  }

  /** A file that was lost, or belongs to another database, is made up for by new clients. */
  private async complete(manager: EntityManager, before: HandedOver): Promise<HandedOver> {
    const known: { id: string }[] = await manager.query(
      'SELECT id FROM access.service_client WHERE id = ANY($1::uuid[])',
      [Object.values(before).map(({ client }) => client)],
    );
    const ids = new Set(known.map(({ id }) => id));
    const departments: Department[] = await manager.query(
      `SELECT code, name_zh FROM directory.organisation WHERE kind = ANY($1) ORDER BY code`,
      [HANDLER_KINDS],
    );
    const missing = departments.filter(({ code }) => !ids.has(before[code]?.client ?? ''));
    if (missing.length === 0) return before;
    const added: HandedOver = {};
    for (const { code, name_zh: name } of missing) {
      const label = `${name}（参考系统）`;
      const command = { kind: 'department', organisationCode: code, label } as const;
      const { client, secret } = await this.clients.insert(
        manager,
        { ...command, scopes: [], expiresAt: null },
        null,
      );
      added[code] = { client: client.id, secret };
    }
    return { ...before, ...added };
  }
}

async function read(file: string): Promise<HandedOver> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  return handedOver.parse(JSON.parse(text));
}

async function write(file: string, content: HandedOver): Promise<void> {
  const draft = `${file}.draft`;
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, file);
}
