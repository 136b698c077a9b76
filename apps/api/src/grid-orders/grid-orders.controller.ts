import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { AnswerOrder, ListOrders, OrderChoices, PlaceOrder, RefusalCounts } from '@grid/grid-order';
import type { Page } from '@grid/kernel';
import { RecordsReading } from '../acts/records-reading.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { PageQuery } from '../http/page.query';
import { GridOrderAnswerRequest, GridOrderRequest } from './grid-order.request';
import {
  GridOrderChoicesResponse,
  GridOrderPlacedResponse,
  GridOrderResponse,
  RefusalCountResponse,
} from './grid-order.response';
import { GridOrderChoicesQuery, GridOrdersQuery } from './grid-orders.query';

/** Orders of the grid authority to grid members, and orders that were refused. */
@ApiTags('grid-orders')
@ApiSignedIn()
@Controller('grid-orders')
export class GridOrdersController {
  constructor(
    private readonly placeOrder: PlaceOrder,
    private readonly orderChoices: OrderChoices,
    private readonly answerOrder: AnswerOrder,
    private readonly listOrders: ListOrders,
    private readonly refusalCounts: RefusalCounts,
  ) {}

  @Get()
  @Requires('gridOrder.read')
  @RecordsReading('gridOrder.list')
  @ApiOperation({ operationId: 'listGridOrders', summary: '交办 / Orders to grid members' })
  @ApiPage(GridOrderResponse)
  @ApiProblems(400)
  list(
    @CurrentActor() actor: Actor,
    @Query() { open, cursor, limit }: GridOrdersQuery,
  ): Promise<Page<GridOrderResponse>> {
    return this.listOrders.execute(actor, {
      open: open === 'true',
      cursor: cursor ?? null,
      limit,
    });
  }

  /** Open to whoever is known, because an attempt of others than the grid authority is to be counted. */
  @Post()
  @Requires('known')
  @ApiOperation({ operationId: 'placeGridOrder', summary: '向网格员交办 / Give an order' })
  @ApiCreatedResponse({ type: GridOrderPlacedResponse, description: '已交办 / given' })
  @ApiProblems(400, 404, 409)
  async place(
    @CurrentActor() actor: Actor,
    @Body() body: GridOrderRequest,
  ): Promise<GridOrderPlacedResponse> {
    const id = await this.placeOrder.execute(actor, {
      gridCode: body.gridCode,
      categoryCode: body.categoryCode ?? null,
      itemCode: body.itemCode ?? null,
      requestedBy: body.requestedBy ?? null,
      livelihoodReason: body.livelihoodReason ?? null,
      text: body.text,
      dueAt: body.dueAt === undefined ? null : new Date(body.dueAt),
    });
    return { id };
  }

  @Get('choices')
  @Requires('gridOrder.place')
  @ApiOperation({
    operationId: 'readGridOrderChoices',
    summary: '可交办的事项和可提出需求的部门 / What an order for a grid may name',
  })
  @ApiOkResponse({ type: GridOrderChoicesResponse })
  @ApiProblems(400, 404)
  choices(
    @CurrentActor() actor: Actor,
    @Query() { gridCode }: GridOrderChoicesQuery,
  ): Promise<GridOrderChoicesResponse> {
    return this.orderChoices.of(actor, gridCode);
  }

  @Get('refusals')
  @Requires('gridOrder.readRefusals')
  @RecordsReading('gridOrder.listRefusals')
  @ApiOperation({
    operationId: 'listGridOrderRefusals',
    summary: '被拒绝的交办和例外，按单位和月份 / Refused orders and exceptions by body and month',
  })
  @ApiPage(RefusalCountResponse)
  @ApiProblems(400)
  refusals(
    @CurrentActor() actor: Actor,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<Page<RefusalCountResponse>> {
    return this.refusalCounts.list(actor, { cursor: cursor ?? null, limit });
  }

  @Post(':id/answer')
  @HttpCode(204)
  @Requires('gridOrder.answer')
  @ApiOperation({ operationId: 'answerGridOrder', summary: '反馈交办 / Answer an order' })
  @ApiNoContentResponse({ description: '已反馈 / answered' })
  @ApiProblems(400, 404, 409)
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GridOrderAnswerRequest,
  ): Promise<void> {
    return this.answerOrder.execute(actor, id, { ...body, reason: body.reason ?? undefined });
  }
}
