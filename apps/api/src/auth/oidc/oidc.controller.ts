import { Body, Controller, Get, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiExcludeEndpoint,
  ApiFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { BackChannelLogout, OidcSignIn, Requires } from '@grid/access';
import { DomainError } from '@grid/kernel';
import type { Request, Response } from 'express';
import { ApiOpen } from '../../http/api-open';
import { ApiProblems } from '../../http/api-problems';
import { RefreshCookie } from '../refresh-cookie';
import { StartQuery } from './start.query';
import { TransactionCookie } from './transaction-cookie';

/** The way to the identity provider and back. People come here with their browser, so answers are redirects. */
@ApiTags('auth')
@Controller('auth/oidc')
@Requires('anyone')
export class OidcController {
  constructor(
    private readonly signIn: OidcSignIn,
    private readonly backChannel: BackChannelLogout,
    private readonly transactions: TransactionCookie,
    private readonly refreshCookie: RefreshCookie,
  ) {}

  @Get('start')
  @ApiExcludeEndpoint()
  @ApiOperation({ operationId: 'startSingleSignOn' })
  @ApiFoundResponse()
  async start(@Query() { returnTo }: StartQuery, @Res() response: Response): Promise<void> {
    const begun = await this.signIn.begin(returnTo);
    this.transactions.keep(response, begun);
    response.setHeader('Cache-Control', 'no-store');
    response.redirect(302, begun.url);
  }

  /** The provider sends the browser here; a refusal is told on the sign-in page, where the way in begins again. */
  @Get('callback')
  @ApiExcludeEndpoint()
  @ApiOperation({ operationId: 'finishSingleSignOn' })
  @ApiFoundResponse()
  async callback(
    @Query() { state }: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    const sealed = this.transactions.take(request, response, state);
    const search = request.originalUrl.split('?')[1] ?? '';
    try {
      const finished = await this.signIn.finish(search, sealed, request.header('user-agent'));
      this.refreshCookie.answer(response, finished.session);
      response.redirect(302, finished.returnTo);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      response.redirect(302, `/login?problem=${error.code}`);
    }
  }

  /** Back-channel logout (OpenID Connect): the provider says that somebody has signed out there. */
  @Post('backchannel-logout')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiOpen()
  @ApiOperation({
    operationId: 'backchannelLogout',
    summary: '统一身份认证平台通知退出 / The identity provider ends sessions',
  })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['logout_token'],
      properties: { logout_token: { type: 'string' } },
    },
  })
  @ApiOkResponse({ content: { 'text/plain': {} }, description: '已退出 / ended' })
  @ApiProblems(400, 404)
  async backchannelLogout(@Body('logout_token') token: unknown): Promise<void> {
    await this.backChannel.execute(typeof token === 'string' ? token : '');
  }
}
