import { Global, Module, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { AuditModule } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { DirectoryModule, SeedService, demoAccounts } from '@grid/directory';
import { Clock } from '@grid/kernel';
import { PersistenceModule } from '@grid/persistence';
import { seedRolePermissions } from '@grid/access';
import { createTestDatabase, type TestDatabase } from './database';

/** A clock that stands at the morning of a day in Asia/Shanghai until it is set to another. */
export class SetClock extends Clock {
  constructor(private day: string) {
    super();
  }

  set(day: string): void {
    this.day = day;
  }

  now(): Date {
    return new Date(`${this.day}T09:00:00+08:00`);
  }
}

/** The seeded directory with the demo people on a database of its own, and libs on it; passwords are not set. */
export class PeopleStage {
  readonly clock = new SetClock('2026-11-22');
  private database: TestDatabase;
  private module: TestingModule;

  async start(modules: readonly Type[], environment: Record<string, string> = {}): Promise<void> {
    this.database = await createTestDatabase();
    const config = AppConfig.from({ DATABASE_URL: this.database.url, ...environment });
    @Global()
    @Module({
      providers: [
        { provide: AppConfig, useValue: config },
        { provide: Clock, useValue: this.clock },
      ],
      exports: [AppConfig, Clock],
    })
    class SurroundingsModule {}
    this.module = await Test.createTestingModule({
      imports: [SurroundingsModule, PersistenceModule, AuditModule, DirectoryModule, ...modules],
    }).compile();
    await seedRolePermissions(this.database.dataSource.manager);
    await this.get(SeedService).run();
    for (const { id, username, displayName } of demoAccounts()) {
      await this.query(
        `INSERT INTO access.account (id, username, password_hash, display_name, demo)
         VALUES ($1, $2, 'not set', $3, true)`,
        [id, username, displayName],
      );
    }
  }

  async stop(): Promise<void> {
    await this.module.close();
    await this.database.drop();
  }

  get<T>(service: Type<T>): T {
    return this.module.get(service, { strict: false });
  }

  query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.database.dataSource.query<T[]>(sql, parameters);
  }

  /** What the record says about acts of one kind, oldest first. */
  acts(action: string): Promise<{ outcome: string; code: string | null; new_value: unknown }[]> {
    return this.query(
      'SELECT outcome, code, old_value, new_value FROM audit.entry WHERE action = $1 ORDER BY id',
      [action],
    );
  }
}
