import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires, administeredArea } from '@grid/access';
import { OrganisationRegister, ROLE_RULES, rolesFitting } from '@grid/directory';
import type { Page } from '@grid/kernel';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import {
  NewOrganisationRequest,
  OrganisationChangeRequest,
  OrganisationsQuery,
} from './organisation.request';
import { OrganisationCodeResponse, OrganisationResponse } from './organisation.response';

/** Which bodies take part. */
@ApiTags('administration')
@ApiSignedIn()
@Controller('organisations')
@Requires('post.manage')
export class OrganisationsController {
  constructor(private readonly register: OrganisationRegister) {}

  @Get()
  @ApiOperation({ operationId: 'listOrganisations', summary: '机构 / Organisations' })
  @ApiPage(OrganisationResponse)
  @ApiProblems(400)
  async list(
    @CurrentActor() actor: Actor,
    @Query() { area, q, ended, cursor, limit }: OrganisationsQuery,
  ): Promise<Page<OrganisationResponse>> {
    const page = await this.register.list(administeredArea(actor), {
      areaCode: area ?? null,
      text: q ?? null,
      withEnded: ended === 'true',
      cursor: cursor ?? null,
      limit,
    });
    const items = page.items.map((one) => ({
      ...one,
      roles: rolesFitting(one.kind, one.level).map((role) => {
        const { accounts, grids } = ROLE_RULES[role];
        return { role, accounts, grids };
      }),
    }));
    return { ...page, items };
  }

  @Post()
  @ApiOperation({ operationId: 'addOrganisation', summary: '新增机构 / Add an organisation' })
  @ApiCreatedResponse({ type: OrganisationCodeResponse, description: '已新增 / added' })
  @ApiProblems(400, 409)
  async add(
    @CurrentActor() actor: Actor,
    @Body() { nameEn, validFrom, ...body }: NewOrganisationRequest,
  ): Promise<OrganisationCodeResponse> {
    const input = { ...body, nameEn: nameEn ?? null, validFrom: validFrom ?? null };
    const { code } = await this.register.add(administeredArea(actor), input);
    return { code };
  }

  @Patch(':code')
  @HttpCode(204)
  @ApiOperation({ operationId: 'changeOrganisation', summary: '更名或撤销 / Rename or end it' })
  @ApiNoContentResponse({ description: '已更改 / changed' })
  @ApiProblems(400, 404, 409)
  async change(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() { nameZh, nameEn, validTo }: OrganisationChangeRequest,
  ): Promise<void> {
    await this.register.change(administeredArea(actor), code, { nameZh, nameEn, validTo });
  }
}
