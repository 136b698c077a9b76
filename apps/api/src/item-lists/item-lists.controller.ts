import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@grid/access';
import { ItemListService } from '@grid/item-list';
import { Clock, localDay, type Page } from '@grid/kernel';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { ItemListResponse } from './item-list.response';
import { ItemListsQuery } from './item-lists.query';

/** Which matters the grid looks after, on the day and as the record stood when it is asked for. */
@ApiTags('item lists')
@ApiSignedIn()
@Controller('item-lists')
@Requires('signedIn')
export class ItemListsController {
  constructor(
    private readonly lists: ItemListService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listItemLists',
    summary: '网格事项目录和清单 / Directories and lists in force (QY20.2, XX13.1, ZJ12.1)',
  })
  @ApiPage(ItemListResponse)
  @ApiProblems(400)
  list(
    @Query() { county, day, knownAt, kind, cursor, limit }: ItemListsQuery,
  ): Promise<Page<ItemListResponse>> {
    return this.lists.inForce(day ?? localDay(this.clock.now()), {
      ...{ area: county, kind, cursor, limit },
      knownAt: knownAt === undefined ? undefined : new Date(knownAt),
    });
  }
}
