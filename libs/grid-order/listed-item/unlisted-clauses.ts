import { Injectable } from '@nestjs/common';
import { DirectoryService } from '@grid/directory';
import { unlistedClause, type UnlistedClause } from '../domain/unlisted-clause';

/** Which clauses about unlisted matters hold where a grid lies. */
@Injectable()
export class UnlistedClauses {
  constructor(private readonly directory: DirectoryService) {}

  async of(gridCode: string): Promise<UnlistedClause> {
    const city = await this.directory.cityHolding(gridCode);
    return unlistedClause(city?.key ?? null);
  }
}
