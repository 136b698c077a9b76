import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  UseGuards,
} from '@nestjs/common';
import type { Response } from 'express';
import { BearerGuard } from '../http/bearer.guard';
import { Problem } from '../http/problem';
import { AnswerRequest } from './answer-work-order/answer.request';
import { AnswerWorkOrder } from './answer-work-order/answer-work-order';
import { ListWorkOrdersQuery } from './list-work-orders/list-work-orders.query';
import { ListWorkOrders } from './list-work-orders/list-work-orders';
import { PlaceWorkOrderRequest } from './place-work-order/place-work-order.request';
import { PlaceWorkOrder, type Receipt } from './place-work-order/place-work-order';
import { toView, type WorkOrderView } from './work-order.view';

const anId = new ParseUUIDPipe({ exceptionFactory: () => new Problem('WORK_ORDER_UNKNOWN') });

@Controller('work-orders')
@UseGuards(BearerGuard)
export class WorkOrdersController {
  constructor(
    private readonly placeWorkOrder: PlaceWorkOrder,
    private readonly answerWorkOrder: AnswerWorkOrder,
    private readonly workOrders: ListWorkOrders,
  ) {}

  @Post()
  async place(
    @Headers('idempotency-key') key: string | undefined,
    @Body() request: PlaceWorkOrderRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Receipt> {
    if (key === undefined || !/^[\x21-\x7e]{1,255}$/.test(key)) {
      throw new Problem('IDEMPOTENCY_KEY_REQUIRED');
    }
    const { created, receipt } = await this.placeWorkOrder.execute(key, request);
    response.status(created ? 201 : 200);
    return receipt;
  }

  @Get()
  async list(
    @Query() query: ListWorkOrdersQuery,
  ): Promise<{ items: WorkOrderView[]; nextCursor: string | null }> {
    const { items, nextCursor } = await this.workOrders.list(query);
    return { items: items.map(toView), nextCursor };
  }

  @Get(':workOrderId')
  async one(@Param('workOrderId', anId) workOrderId: string): Promise<WorkOrderView> {
    return toView(await this.workOrders.one(workOrderId));
  }

  @Post(':workOrderId/answer')
  @HttpCode(200)
  async answer(
    @Param('workOrderId', anId) workOrderId: string,
    @Body() request: AnswerRequest,
  ): Promise<WorkOrderView> {
    return toView(await this.answerWorkOrder.execute(workOrderId, request));
  }
}
