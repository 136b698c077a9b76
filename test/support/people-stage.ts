import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { AuditModule } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { DirectoryModule, SeedService, demoAccountId, demoAccounts } from '@grid/directory';
import { PersistenceModule } from '@grid/persistence';
import { type Actor, ActorService, seedRolePermissions } from '@grid/access';
import { MovedClock } from './moved-clock';
import { createTestDatabase, type TestDatabase } from './database';
import { surroundings } from './surroundings';

/** The seeded directory with the demo people on a database of its own, and libs on it; passwords are not set. */
export class PeopleStage {
  /** Stands at the morning of 2026-11-22 until it is set. */
  readonly clock = new MovedClock();
  private database: TestDatabase;
  private module: TestingModule;

  async start(modules: readonly Type[], environment: Record<string, string> = {}): Promise<void> {
    this.database = await createTestDatabase();
    const config = AppConfig.from({ DATABASE_URL: this.database.url, ...environment });
    this.module = await Test.createTestingModule({
      imports: [
        surroundings(config, this.clock),
        PersistenceModule,
        AuditModule,
        DirectoryModule,
        ...modules,
      ],
    }).compile();
    await seedRolePermissions(this.database.dataSource.manager);
    await this.get(SeedService).run();
    for (const { id, username, displayName, kind } of demoAccounts()) {
      await this.query(
        `INSERT INTO access.account (id, username, password_hash, display_name, kind, demo)
         VALUES ($1, $2, 'not set', $3, $4, true)`,
        [id, username, displayName, kind],
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

  /** A demo person as the api knows the caller, under a post of the organisation when one is named. */
  async actor(username: string, organisationCode?: string): Promise<Actor> {
    const identity = {
      accountId: demoAccountId(username),
      username,
      displayName: username,
      sessionId: username,
      mustChangePassword: false,
    };
    const actors = this.get(ActorService);
    const { actor, posts } = await actors.actorOf(identity, null);
    if (organisationCode === undefined) return actor;
    const post = posts.find((one) => one.organisation.code === organisationCode);
    return (await actors.actorOf(identity, post?.id ?? 'none')).actor;
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
