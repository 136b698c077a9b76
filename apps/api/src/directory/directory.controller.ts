import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Requires } from '@grid/access';
import { DirectoryService } from '@grid/directory';
import { CategoryList } from '@grid/intake';
import { Clock, localDay } from '@grid/kernel';
import { AreasQuery, GridsQuery } from './directory.query';

/** Places and categories to choose from. */
@ApiTags('directory')
@ApiBearerAuth()
@Controller()
@Requires('signedIn')
export class DirectoryController {
  constructor(
    private readonly directory: DirectoryService,
    private readonly categories: CategoryList,
    private readonly clock: Clock,
  ) {}

  /** The divisions right below one; without a parent, the cities. */
  @Get('areas')
  async areas(@Query() query: AreasQuery) {
    return { items: await this.directory.areasUnder(query.parent ?? null), nextCursor: null };
  }

  @Get('grids')
  grids(@Query() { area, cursor, limit }: GridsQuery) {
    return this.directory.gridsUnder(area, localDay(this.clock.now()), { limit, cursor });
  }

  @Get('categories')
  async categoryList() {
    return { items: await this.categories.inForce(), nextCursor: null };
  }
}
