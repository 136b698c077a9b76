import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Query,
  Res,
  UseGuards,
} from '@nestjs/common';
import type { Response } from 'express';
import { Behaviours } from '../behaviour/behaviours';
import { BearerGuard } from '../http/bearer.guard';
import { Problem } from '../http/problem';
import { ExtensionDecisionRequest } from './extensions/extension-decision.request';
import { TakeExtensionDecision } from './extensions/take-extension-decision';
import { ListWorkOrdersQuery } from './list-work-orders/list-work-orders.query';
import { ListWorkOrders } from './list-work-orders/list-work-orders';
import { PlaceWorkOrderRequest } from './place-work-order/place-work-order.request';
import { PlaceWorkOrder, type Receipt } from './place-work-order/place-work-order';
import { SupervisionRequest } from './supervisions/supervision.request';
import { TakeSupervision } from './supervisions/take-supervision';
import { WorkOrderViews } from './work-order-views';
import type { WorkOrderView } from './work-order.view';
import { anId } from './work-order-id.pipe';

/** What the sender of work orders asks of a department's system. */
@Controller('work-orders')
@UseGuards(BearerGuard)
export class WorkOrdersController {
  constructor(
    private readonly placeWorkOrder: PlaceWorkOrder,
    private readonly takeDecision: TakeExtensionDecision,
    private readonly takeSupervision: TakeSupervision,
    private readonly workOrders: ListWorkOrders,
    private readonly views: WorkOrderViews,
    private readonly behaviours: Behaviours,
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
    return { items: await this.views.all(items), nextCursor };
  }

  @Get(':workOrderId')
  async one(@Param('workOrderId', anId) workOrderId: string): Promise<WorkOrderView> {
    return this.views.one(await this.workOrders.one(workOrderId));
  }

  /** What came of the open request for more time. */
  @Post(':workOrderId/extension-decisions')
  @HttpCode(204)
  async decided(
    @Param('workOrderId', anId) workOrderId: string,
    @Body() request: ExtensionDecisionRequest,
  ): Promise<void> {
    const { departmentCode } = await this.workOrders.one(workOrderId);
    await this.behaviours.attend(departmentCode, () =>
      this.takeDecision.execute(workOrderId, request),
    );
  }

  /** Urges the department (督办). */
  @Post(':workOrderId/supervisions')
  @HttpCode(204)
  async supervised(
    @Param('workOrderId', anId) workOrderId: string,
    @Body() request: SupervisionRequest,
  ): Promise<void> {
    const { departmentCode } = await this.workOrders.one(workOrderId);
    await this.behaviours.attend(departmentCode, () =>
      this.takeSupervision.execute(workOrderId, request),
    );
  }
}
