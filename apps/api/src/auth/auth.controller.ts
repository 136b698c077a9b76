import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type ActorWithPosts,
  BeforePasswordChange,
  CurrentPerson,
  OidcSignOut,
  Requires,
  SessionService,
  SignInService,
} from '@grid/access';
import { AppConfig } from '@grid/config';
import { type DemoAccount, demoAccounts } from '@grid/directory';
import type { Page } from '@grid/kernel';
import { ProfileService } from '@grid/personal-data';
import type { Request, Response } from 'express';
import { InClear } from '../grades/in-clear.decorator';
import { ApiOpen } from '../http/api-open';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { DemoAccountResponse } from './demo-account.response';
import { MeResponse } from './me.response';
import { RefreshCookie } from './refresh-cookie';
import { SignInRequest } from './sign-in.request';
import { SignedInResponse } from './signed-in.response';
import { SignedOutResponse } from './signed-out.response';

/** Signing in, and who one is. */
@ApiTags('auth')
@Controller()
export class AuthController {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SessionService,
    private readonly oidcSignOut: OidcSignOut,
    private readonly cookie: RefreshCookie,
    private readonly profiles: ProfileService,
    private readonly config: AppConfig,
  ) {}

  @Post('auth/login')
  @HttpCode(200)
  @Requires('anyone')
  @InClear('aboutCaller')
  @ApiOpen()
  @ApiOperation({ operationId: 'signIn', summary: '登录 / Sign in' })
  @ApiOkResponse({ type: SignedInResponse, description: '已登录 / signed in' })
  @ApiProblems(400, 401, 429)
  async login(
    @Body() { username, password }: SignInRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedInResponse> {
    const started = await this.signIn.signIn(username, password, request.header('user-agent'));
    return this.cookie.answer(response, started);
  }

  /** Takes the refresh token out of its cookie and gives the next pair. */
  @Post('auth/refresh')
  @HttpCode(200)
  @Requires('anyone')
  @InClear('aboutCaller')
  @ApiOpen()
  @ApiOperation({ operationId: 'refreshSession', summary: '续用登录 / Go on being signed in' })
  @ApiOkResponse({ type: SignedInResponse, description: '已续用 / goes on' })
  @ApiProblems(401, 403)
  async refresh(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedInResponse> {
    return this.cookie.answer(response, await this.sessions.rotate(this.cookie.read(request)));
  }

  /** Ends the session. One that began at the identity provider goes on there until the browser is sent to it. */
  @Post('auth/logout')
  @HttpCode(200)
  @Requires('anyone')
  @ApiOpen()
  @ApiOperation({ operationId: 'signOut', summary: '退出登录 / Sign out' })
  @ApiOkResponse({ type: SignedOutResponse, description: '已退出 / signed out' })
  @ApiProblems(403)
  async logout(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedOutResponse> {
    const token = this.cookie.read(request);
    this.cookie.clear(response);
    if (token === null) return { providerUrl: null };
    const providerUrl = await this.oidcSignOut.urlFor(token);
    await this.sessions.endByRefreshToken(token);
    return { providerUrl };
  }

  @Get('me')
  @Requires('signedIn')
  @InClear('aboutCaller')
  @BeforePasswordChange()
  @ApiSignedIn()
  @ApiOperation({
    operationId: 'showMe',
    summary: '本人、岗位与权限 / Me, my posts and permissions',
  })
  @ApiOkResponse({ type: MeResponse, description: '本人 / the caller' })
  async me(@CurrentPerson() person: ActorWithPosts): Promise<MeResponse> {
    const { actor, username, mustChangePassword, posts } = person;
    const views = posts.map(({ id, role, group, titleZh, titleEn, absentName, organisation }) => ({
      id,
      role,
      group,
      titleZh,
      titleEn,
      actingForName: absentName,
      organisation: {
        code: organisation.code,
        nameZh: organisation.nameZh,
        nameEn: organisation.nameEn,
        areaCode: organisation.areaCode,
      },
    }));
    return {
      id: actor.accountId,
      username,
      displayName: actor.displayName,
      profile: await this.profiles.of(actor.accountId),
      mustChangePassword,
      post: views.find((view) => view.id === actor.post?.id) ?? null,
      posts: views,
      permissions: [...actor.permissions].sort(),
    };
  }

  /** The accounts of the demo data, for the sign-in page; there are none outside demo mode. */
  @Get('demo-accounts')
  @Requires('anyone')
  @ApiOpen()
  @ApiOperation({ operationId: 'listDemoAccounts', summary: '演示账号 / Demo accounts' })
  @ApiPage(DemoAccountResponse)
  demo(): Page<DemoAccountResponse> {
    const shown = this.config.get('DEMO_MODE') ? demoAccounts() : [];
    return { items: shown.map(demoView), nextCursor: null };
  }
}

function demoView({
  username,
  password,
  roleZh,
  roleEn,
  displayName,
  city,
}: DemoAccount): DemoAccountResponse {
  return {
    ...{ username, password, roleZh, roleEn, displayName },
    ...{ cityKey: city.key, cityZh: city.nameZh, cityEn: city.nameEn },
  };
}
