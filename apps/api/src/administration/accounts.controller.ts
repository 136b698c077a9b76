import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { AccountRegister, type Actor, CurrentActor, ListAccounts, Requires } from '@grid/access';
import type { Page } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { AccountsQuery, NewAccountRequest, RenameAccountRequest } from './account.request';
import {
  AccountResponse,
  MadeAccountResponse,
  TemporaryPasswordResponse,
} from './account.response';

/** Who can sign in. */
@ApiTags('administration')
@ApiSignedIn()
@Controller('accounts')
@Requires('account.manage')
export class AccountsController {
  constructor(
    private readonly listAccounts: ListAccounts,
    private readonly register: AccountRegister,
    private readonly work: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listAccounts', summary: '账号 / Accounts' })
  @ApiPage(AccountResponse)
  @ApiProblems(400)
  list(
    @CurrentActor() actor: Actor,
    @Query() { q, role, organisation, state, cursor, limit }: AccountsQuery,
  ): Promise<Page<AccountResponse>> {
    return this.listAccounts.execute(actor, {
      text: q ?? null,
      role: role ?? null,
      organisationCode: organisation ?? null,
      state: state ?? null,
      cursor: cursor ?? null,
      limit,
    });
  }

  @Post()
  @ApiOperation({ operationId: 'createAccount', summary: '新建账号 / Make an account' })
  @ApiCreatedResponse({ type: MadeAccountResponse, description: '已新建 / made' })
  @ApiProblems(400, 409)
  create(@Body() { username, kind, displayName }: NewAccountRequest): Promise<MadeAccountResponse> {
    return this.work.run((manager) =>
      this.register.create(manager, { username, kind, displayName: displayName ?? null }),
    );
  }

  @Get(':id')
  @ApiOperation({ operationId: 'showAccount', summary: '一个账号 / An account' })
  @ApiOkResponse({ type: AccountResponse, description: '账号 / the account' })
  @ApiProblems(400, 404)
  show(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AccountResponse> {
    return this.listAccounts.one(actor, id);
  }

  @Patch(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'renameAccount', summary: '更改姓名 / Change the name' })
  @ApiNoContentResponse({ description: '已更改 / changed' })
  @ApiProblems(400, 404)
  rename(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { displayName }: RenameAccountRequest,
  ): Promise<void> {
    return this.register.rename(actor, id, displayName);
  }

  @Post(':id/disable')
  @HttpCode(204)
  @ApiOperation({ operationId: 'disableAccount', summary: '停用 / Keep the person out' })
  @ApiNoContentResponse({ description: '已停用，登录均已结束 / disabled, sessions ended' })
  @ApiProblems(400, 404, 409)
  disable(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.register.disable(actor, id);
  }

  @Post(':id/enable')
  @HttpCode(204)
  @ApiOperation({ operationId: 'enableAccount', summary: '启用 / Let the person in again' })
  @ApiNoContentResponse({ description: '已启用 / enabled' })
  @ApiProblems(400, 404)
  enable(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.register.enable(actor, id);
  }

  @Post(':id/reset-password')
  @HttpCode(200)
  @ApiOperation({ operationId: 'resetPassword', summary: '重置密码 / Give another password' })
  @ApiOkResponse({ type: TemporaryPasswordResponse, description: '仅显示一次 / shown this once' })
  @ApiProblems(400, 404)
  async resetPassword(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<TemporaryPasswordResponse> {
    return { temporaryPassword: await this.register.resetPassword(actor, id) };
  }

  @Post(':id/unlock')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'unlockAccount',
    summary: '解除锁定 / Let the name be tried again after too many wrong passwords',
  })
  @ApiNoContentResponse({ description: '已解除 / unlocked' })
  @ApiProblems(400, 404)
  unlock(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.register.unlock(actor, id);
  }
}
