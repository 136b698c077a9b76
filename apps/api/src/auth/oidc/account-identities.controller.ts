import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  type AccountIdentities,
  type Actor,
  CurrentActor,
  OidcIdentities,
  Requires,
} from '@grid/access';
import { toLocalIso } from '@grid/kernel';
import { ApiProblems } from '../../http/api-problems';
import { ApiSignedIn } from '../../http/api-signed-in';
import { AccountIdentitiesResponse } from './account-identities.response';
import { ExpectedIdentityRequest } from './expected-identity.request';

/** Who signs in to an account at the identity provider. */
@ApiTags('administration')
@ApiSignedIn()
@Controller('accounts/:id/identities')
@Requires('account.manage')
export class AccountIdentitiesController {
  constructor(private readonly identities: OidcIdentities) {}

  @Get()
  @ApiOperation({
    operationId: 'showAccountIdentities',
    summary: '账号的统一身份 / Identities of an account',
  })
  @ApiOkResponse({ type: AccountIdentitiesResponse, description: '统一身份 / the identities' })
  @ApiProblems(400, 404, 409)
  async show(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) accountId: string,
  ): Promise<AccountIdentitiesResponse> {
    return answer(await this.identities.of(actor, accountId));
  }

  @Post('expected')
  @ApiOperation({
    operationId: 'expectIdentity',
    summary: '预设可登录该账号的人 / Expect somebody at an account',
  })
  @ApiCreatedResponse({ type: AccountIdentitiesResponse, description: '已预设 / expected' })
  @ApiProblems(400, 404, 409)
  async expect(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) accountId: string,
    @Body() body: ExpectedIdentityRequest,
  ): Promise<AccountIdentitiesResponse> {
    return answer(await this.identities.expect(actor, accountId, body));
  }

  @Delete('joined')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'separateIdentities',
    summary: '解除关联统一身份 / Take identities off an account',
  })
  @ApiNoContentResponse({ description: '已解除 / taken off' })
  @ApiProblems(400, 404, 409)
  async separate(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) accountId: string,
  ): Promise<void> {
    await this.identities.separate(actor, accountId);
  }

  @Delete('expected/:expectedId')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'expectIdentityNoLonger',
    summary: '取消预设 / Expect somebody no longer',
  })
  @ApiNoContentResponse({ description: '已取消 / no longer expected' })
  @ApiProblems(400, 404, 409)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) accountId: string,
    @Param('expectedId', ParseUUIDPipe) expectedId: string,
  ): Promise<void> {
    await this.identities.withdraw(actor, accountId, expectedId);
  }
}

function answer({ joined, expected }: AccountIdentities): AccountIdentitiesResponse {
  return {
    joined: joined.map(({ issuer, joinedAt, lastSignInAt }) => ({
      issuer,
      joinedAt: toLocalIso(joinedAt),
      lastSignInAt: toLocalIso(lastSignInAt),
    })),
    expected: expected.map(({ createdAt, ...one }) => ({
      ...one,
      createdAt: toLocalIso(createdAt),
    })),
  };
}
