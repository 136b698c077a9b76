import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@grid/access';
import { DirectoryService } from '@grid/directory';
import { CategoryList } from '@grid/intake';
import { Clock, localDay, type Page } from '@grid/kernel';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { AreaResponse } from './area.response';
import { CategoryResponse } from './category.response';
import { AreasQuery, GridsQuery } from './directory.query';
import { GridResponse } from './grid.response';

/** Places and categories to choose from. */
@ApiTags('directory')
@ApiSignedIn()
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
  @ApiOperation({ operationId: 'listAreas', summary: '下级区划 / Divisions right below one' })
  @ApiPage(AreaResponse)
  @ApiProblems(400)
  async areas(@Query() query: AreasQuery): Promise<Page<AreaResponse>> {
    return { items: await this.directory.areasUnder(query.parent ?? null), nextCursor: null };
  }

  @Get('grids')
  @ApiOperation({ operationId: 'listGrids', summary: '区划内的网格 / Grids in a division' })
  @ApiPage(GridResponse)
  @ApiProblems(400)
  grids(@Query() { area, cursor, limit }: GridsQuery): Promise<Page<GridResponse>> {
    return this.directory.gridsUnder(area, localDay(this.clock.now()), { limit, cursor });
  }

  @Get('categories')
  @ApiOperation({ operationId: 'listCategories', summary: '现行类别 / Categories in force' })
  @ApiPage(CategoryResponse)
  async categoryList(): Promise<Page<CategoryResponse>> {
    return { items: await this.categories.inForce(), nextCursor: null };
  }
}
