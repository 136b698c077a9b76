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

/** Which matters the grid looks after, county by county. */
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
    summary: '现行网格事项清单 / Lists of matters in force (QY20.2, ZJ12.1)',
  })
  @ApiPage(ItemListResponse)
  @ApiProblems(400)
  list(@Query() query: ItemListsQuery): Promise<Page<ItemListResponse>> {
    return this.lists.inForce(localDay(this.clock.now()), query);
  }
}
