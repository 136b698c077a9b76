import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Clock } from '@grid/kernel';
import type { Repository } from 'typeorm';
import type { Permission } from '../domain/permission';
import { RolePermissionEntity } from '../infrastructure/role-permission.entity';

type Table = ReadonlyMap<string, ReadonlySet<Permission>>;

/** How long a change of the table may go unnoticed, in milliseconds. *Default*. */
const FRESH_MS = 10_000;

/** What each role may do. The small table is kept in memory and read anew every ten seconds. */
@Injectable()
export class RolePermissions {
  private kept: { readonly at: number; readonly table: Promise<Table> } | null = null;

  constructor(
    @InjectRepository(RolePermissionEntity)
    private readonly rows: Repository<RolePermissionEntity>,
    private readonly clock: Clock,
  ) {}

  /** Empty for a role that is given nothing. */
  async of(role: string): Promise<ReadonlySet<Permission>> {
    return (await this.table()).get(role) ?? new Set();
  }

  private table(): Promise<Table> {
    const now = this.clock.now().getTime();
    if (this.kept === null || now - this.kept.at >= FRESH_MS || now < this.kept.at) {
      const table = this.read();
      this.kept = { at: now, table };
      table.catch(() => {
        this.kept = null;
      });
    }
    return this.kept.table;
  }

  private async read(): Promise<Table> {
    const table = new Map<string, Set<Permission>>();
    for (const { role, permission } of await this.rows.find()) {
      table.set(role, (table.get(role) ?? new Set()).add(permission));
    }
    return table;
  }
}
