import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  AdministeredClients,
  administeredArea,
  CurrentActor,
  Requires,
} from '@grid/access';
import { AdministerEndpoints, type EndpointView } from '@grid/department';
import { DirectoryService } from '@grid/directory';
import { type Page, toLocalIso } from '@grid/kernel';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { PageQuery } from '../http/page.query';
import { DepartmentEndpointRequest } from './department-endpoint.request';
import { DepartmentEndpointResponse } from './department-endpoint.response';

/** Where the departments' own systems are. The others are reached at the address of the settings. */
@ApiTags('service-clients')
@ApiSignedIn()
@Controller('department-endpoints')
@Requires('serviceClient.manage')
export class DepartmentEndpointsController {
  constructor(
    private readonly endpoints: AdministerEndpoints,
    private readonly directory: DirectoryService,
    private readonly administered: AdministeredClients,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listDepartmentEndpoints',
    summary: '部门接口地址 / Addresses of departments',
  })
  @ApiPage(DepartmentEndpointResponse)
  @ApiProblems(400)
  async page(
    @CurrentActor() actor: Actor,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<Page<DepartmentEndpointResponse>> {
    const { items, nextCursor } = await this.endpoints.list(
      administeredArea(actor),
      cursor ?? null,
      limit,
    );
    return { items: await this.answers(items), nextCursor };
  }

  @Put(':organisationCode')
  @ApiOperation({
    operationId: 'setDepartmentEndpoint',
    summary: '设置部门接口地址 / Set the address of a department',
  })
  @ApiOkResponse({ type: DepartmentEndpointResponse, description: '已设置 / set' })
  @ApiProblems(400, 404, 409)
  async set(
    @CurrentActor() actor: Actor,
    @Param('organisationCode') organisationCode: string,
    @Body() body: DepartmentEndpointRequest,
  ): Promise<DepartmentEndpointResponse> {
    await this.administered.requireOrganisation(actor, organisationCode);
    const [answer] = await this.answers([
      await this.endpoints.set(organisationCode, body, actor.accountId),
    ]);
    if (answer === undefined) throw new Error('One endpoint gives one answer');
    return answer;
  }

  @Delete(':organisationCode')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'removeDepartmentEndpoint',
    summary: '删除部门接口地址 / Take the address of a department away',
  })
  @ApiNoContentResponse({ description: '已删除 / taken away' })
  @ApiProblems(404)
  async remove(
    @CurrentActor() actor: Actor,
    @Param('organisationCode') organisationCode: string,
  ): Promise<void> {
    await this.administered.requireOrganisation(actor, organisationCode);
    await this.endpoints.remove(organisationCode);
  }

  private async answers(endpoints: readonly EndpointView[]): Promise<DepartmentEndpointResponse[]> {
    const codes = endpoints.map(({ organisationCode }) => organisationCode);
    const departments = await this.directory.organisationsByCode(codes);
    const byCode = new Map(departments.map((department) => [department.code, department]));
    return endpoints.map(({ organisationCode, url, changedAt }) => ({
      organisationCode,
      nameZh: byCode.get(organisationCode)?.nameZh ?? organisationCode,
      nameEn: byCode.get(organisationCode)?.nameEn ?? organisationCode,
      url,
      changedAt: toLocalIso(changedAt),
    }));
  }
}
