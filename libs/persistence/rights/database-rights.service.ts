import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Tells when this process could do in the database what is the owner's alone. */
@Injectable()
export class DatabaseRightsService {
  private found: readonly string[] | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /**
   * For `/health/ready`: `DATABASE_RIGHTS_TOO_WIDE`, or nothing. The database is asked once.
   * @throws Error when the database does not answer
   */
  async warnings(): Promise<readonly string[]> {
    this.found ??= await this.look();
    return this.found;
  }

  private async look(): Promise<readonly string[]> {
    const [role] = await this.dataSource.query<{ wide: boolean }[]>(
      `SELECT EXISTS (SELECT FROM pg_class WHERE oid = to_regclass('audit.entry')
         AND pg_has_role(relowner, 'USAGE')) AS wide`,
    );
    if (role?.wide !== true) return [];
    new Logger(DatabaseRightsService.name).warn(
      'This process signs in at the database as its owner and could change the record. ' +
        'Give it a role of its own: libs/persistence/README.md',
    );
    return ['DATABASE_RIGHTS_TOO_WIDE'];
  }
}
