import {
  BadRequestException,
  Controller,
  Headers,
  HttpCode,
  Post,
  type RawBodyRequest,
  Req,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiExtraModels,
  ApiHeader,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { Requires } from '@grid/access';
import { ReceiveCallback } from '@grid/department';
import type { Request } from 'express';
import { ApiOpen } from '../http/api-open';
import { ApiProblems } from '../http/api-problems';
import { DEPARTMENT_EVENTS, DepartmentCallbackReceipt } from './department-callback';

/** Takes in what the departments' systems tell of their work orders; the signature says who they are (Standard Webhooks). */
@ApiTags('departments')
@Controller('department-callbacks')
@Requires('anyone')
export class DepartmentCallbacksController {
  constructor(private readonly receiveCallback: ReceiveCallback) {}

  /** Takes an event once; a repeated one is answered the same and changes nothing. */
  @Post()
  @HttpCode(202)
  @ApiOpen()
  @ApiOperation({
    operationId: 'receiveDepartmentCallback',
    summary:
      '部门接办、反馈、异议、申请延期 / A department accepts, reports back, objects or asks for more time (Standard Webhooks)',
  })
  @ApiExtraModels(...DEPARTMENT_EVENTS)
  @ApiBody({
    schema: { oneOf: DEPARTMENT_EVENTS.map((event) => ({ $ref: getSchemaPath(event) })) },
  })
  @ApiHeader({
    name: 'webhook-client',
    required: true,
    description: '接入系统编号 / the id of the client that signs',
  })
  @ApiHeader({ name: 'webhook-id', required: true })
  @ApiHeader({ name: 'webhook-timestamp', required: true })
  @ApiHeader({ name: 'webhook-signature', required: true })
  @ApiAcceptedResponse({ type: DepartmentCallbackReceipt, description: '已收到 / taken' })
  @ApiProblems(400, 401, 404, 409)
  async receive(
    @Req() request: RawBodyRequest<Request>,
    @Headers('webhook-client') client: string | undefined,
    @Headers('webhook-id') id: string | undefined,
    @Headers('webhook-timestamp') timestamp: string | undefined,
    @Headers('webhook-signature') signature: string | undefined,
  ): Promise<DepartmentCallbackReceipt> {
    if (request.rawBody === undefined) throw new BadRequestException();
    const headers = { client, id, timestamp, signature };
    const { eventId } = await this.receiveCallback.execute(request.rawBody, headers);
    return { eventId };
  }
}
