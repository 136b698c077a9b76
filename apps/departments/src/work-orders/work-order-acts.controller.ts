import { Body, Controller, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { BearerGuard } from '../http/bearer.guard';
import { AcceptRequest } from './accept-work-order/accept.request';
import { AcceptWorkOrder } from './accept-work-order/accept-work-order';
import { AnswerRequest } from './answer-work-order/answer.request';
import { AnswerWorkOrder } from './answer-work-order/answer-work-order';
import { AskForMoreTime } from './extensions/ask-for-more-time';
import { ExtensionRequest } from './extensions/extension.request';
import { ObjectionRequest } from './object-to-work-order/objection.request';
import { ObjectToWorkOrder } from './object-to-work-order/object-to-work-order';
import { anId } from './work-order-id.pipe';
import { WorkOrderViews } from './work-order-views';
import type { WorkOrderView } from './work-order.view';

/** What the people of a desk do by hand, whatever the department does by itself. */
@Controller('work-orders/:workOrderId')
@UseGuards(BearerGuard)
export class WorkOrderActsController {
  constructor(
    private readonly acceptWorkOrder: AcceptWorkOrder,
    private readonly answerWorkOrder: AnswerWorkOrder,
    private readonly objectToWorkOrder: ObjectToWorkOrder,
    private readonly askForMoreTime: AskForMoreTime,
    private readonly views: WorkOrderViews,
  ) {}

  @Post('accept')
  @HttpCode(200)
  async accept(
    @Param('workOrderId', anId) workOrderId: string,
    @Body() request: AcceptRequest,
  ): Promise<WorkOrderView> {
    return this.views.one(await this.acceptWorkOrder.execute(workOrderId, request));
  }

  @Post('answer')
  @HttpCode(200)
  async answer(
    @Param('workOrderId', anId) workOrderId: string,
    @Body() request: AnswerRequest,
  ): Promise<WorkOrderView> {
    return this.views.one(await this.answerWorkOrder.execute(workOrderId, request));
  }

  @Post('object')
  @HttpCode(200)
  async object(
    @Param('workOrderId', anId) workOrderId: string,
    @Body() request: ObjectionRequest,
  ): Promise<WorkOrderView> {
    return this.views.one(await this.objectToWorkOrder.execute(workOrderId, request));
  }

  @Post('ask-for-more-time')
  @HttpCode(200)
  async ask(
    @Param('workOrderId', anId) workOrderId: string,
    @Body() request: ExtensionRequest,
  ): Promise<WorkOrderView> {
    return this.views.one(await this.askForMoreTime.execute(workOrderId, request));
  }
}
