import { applyRights, DATABASE_PARTS, type DatabasePart } from '@grid/persistence';
import { DataSource } from 'typeorm';
import type { TestDatabase } from './database';

/** A role for each part, with its rights in one database of a spec, and one role without any. */
export class TestRoles {
  private constructor(private readonly database: TestDatabase) {}

  /** Roles belong to the whole server: call `drop` before the database is dropped. */
  static async create(database: TestDatabase): Promise<TestRoles> {
    const roles = new TestRoles(database);
    for (const name of roles.names()) await database.dataSource.query(`CREATE ROLE ${name}`);
    await roles.applyRights();
    return roles;
  }

  /** Gives the rights again, as every start does. */
  async applyRights(): Promise<void> {
    const entries = DATABASE_PARTS.map((part) => [part, this.of(part)] as const);
    await applyRights(this.database.dataSource, Object.fromEntries(entries));
  }

  of(part: DatabasePart | 'stranger'): string {
    return `${new URL(this.database.url).pathname.slice(1)}_${part}`;
  }

  /** Runs statements with a part's rights and undoes them; `null`, or the SQLSTATE of the refusal. */
  async try(part: DatabasePart | 'stranger', ...statements: readonly string[]) {
    const runner = this.database.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(`SET LOCAL ROLE ${this.of(part)}`);
      for (const statement of statements) await runner.query(statement);
      return null;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  /** Connections that have a part's rights from their first statement on; to be destroyed by the caller. */
  connect(part: DatabasePart | 'stranger'): Promise<DataSource> {
    const { url } = this.database;
    const extra = { options: `-c role=${this.of(part)}` };
    return new DataSource({ type: 'postgres', url, poolSize: 3, extra }).initialize();
  }

  async drop(): Promise<void> {
    for (const name of this.names()) {
      await this.database.dataSource.query(`DROP OWNED BY ${name}; DROP ROLE ${name}`);
    }
  }

  private names(): readonly string[] {
    return [...DATABASE_PARTS, 'stranger' as const].map((part) => this.of(part));
  }
}
