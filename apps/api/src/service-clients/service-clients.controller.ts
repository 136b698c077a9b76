import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  AdministeredClients,
  administeredArea,
  CurrentActor,
  Requires,
  ServiceClientList,
  ServiceClients,
} from '@grid/access';
import type { Page } from '@grid/kernel';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { ServiceClientAnswers } from './service-client-answers';
import { CreateServiceClientRequest, RotateSecretRequest } from './service-client.request';
import { ServiceClientResponse, ServiceClientSecretResponse } from './service-client.response';
import { ServiceClientsQuery } from './service-clients.query';

const HOUR_MS = 3_600_000;

/** The other systems that are let in. A secret is answered once, when it is made. */
@ApiTags('service-clients')
@ApiSignedIn()
@Controller('service-clients')
@Requires('serviceClient.manage')
export class ServiceClientsController {
  constructor(
    private readonly clients: ServiceClients,
    private readonly list: ServiceClientList,
    private readonly answers: ServiceClientAnswers,
    private readonly administered: AdministeredClients,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listServiceClients', summary: '接入系统 / Systems let in' })
  @ApiPage(ServiceClientResponse)
  @ApiProblems(400)
  async page(
    @CurrentActor() actor: Actor,
    @Query() { kind, q, cursor, limit }: ServiceClientsQuery,
  ): Promise<Page<ServiceClientResponse>> {
    const { items, nextCursor } = await this.list.page({
      areaCode: administeredArea(actor),
      kind: kind ?? null,
      text: q?.trim() || null,
      cursor: cursor ?? null,
      limit,
    });
    return { items: await this.answers.many(items), nextCursor };
  }

  @Post()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'createServiceClient', summary: '登记接入系统 / Let a system in' })
  @ApiCreatedResponse({ type: ServiceClientSecretResponse, description: '已登记 / let in' })
  @ApiProblems(400)
  async create(
    @CurrentActor() actor: Actor,
    @Body() { kind, label, organisationCode, scopes, expiresAt }: CreateServiceClientRequest,
  ): Promise<ServiceClientSecretResponse> {
    const command = {
      kind,
      label: label.trim(),
      organisationCode: organisationCode ?? null,
      scopes: scopes ?? [],
      expiresAt: expiresAt === undefined ? null : new Date(expiresAt),
    };
    await this.administered.requireOrganisation(actor, command.organisationCode);
    return this.answers.withSecret(await this.clients.create(command, actor.accountId));
  }

  @Post(':id/rotate')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'rotateServiceSecret', summary: '更换密钥 / Change the secret' })
  @ApiOkResponse({ type: ServiceClientSecretResponse, description: '已更换 / changed' })
  @ApiProblems(400, 404, 409)
  async rotate(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { overlapHours }: RotateSecretRequest,
  ): Promise<ServiceClientSecretResponse> {
    await this.administered.requireClient(actor, id);
    return this.answers.withSecret(await this.clients.rotate(id, overlapHours * HOUR_MS));
  }

  @Post(':id/disable')
  @HttpCode(200)
  @ApiOperation({ operationId: 'disableServiceClient', summary: '停用 / Let a system in no more' })
  @ApiOkResponse({ type: ServiceClientResponse, description: '已停用 / disabled' })
  @ApiProblems(400, 404)
  async disable(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ServiceClientResponse> {
    await this.administered.requireClient(actor, id);
    return this.answers.one(await this.clients.disable(id));
  }
}
