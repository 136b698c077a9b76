import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { type ActorWithPosts, CurrentPerson, Requires, SignInService } from '@grid/access';
import { AppConfig } from '@grid/config';
import { type DemoAccount, demoAccounts } from '@grid/directory';
import { SignInRequest } from './sign-in.request';

/** Signing in, and who one is. */
@ApiTags('auth')
@Controller()
export class AuthController {
  constructor(
    private readonly signIn: SignInService,
    private readonly config: AppConfig,
  ) {}

  @Post('auth/login')
  @HttpCode(200)
  @Requires('anyone')
  login(@Body() body: SignInRequest) {
    return this.signIn.signIn(body.username, body.password);
  }

  @Get('me')
  @ApiBearerAuth()
  @Requires('signedIn')
  me(@CurrentPerson() person: ActorWithPosts) {
    const { actor, username, posts } = person;
    const views = posts.map(({ id, role, group, titleZh, titleEn, organisation }) => ({
      id,
      role,
      group,
      titleZh,
      titleEn,
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
      post: views.find((view) => view.id === actor.post?.id) ?? null,
      posts: views,
      permissions: [...actor.permissions].sort(),
    };
  }

  /** The accounts of the demo data, for the sign-in page; there are none outside demo mode. */
  @Get('demo-accounts')
  @Requires('anyone')
  demo() {
    const shown = this.config.get('DEMO_MODE') ? demoAccounts() : [];
    return { items: shown.map(demoView), nextCursor: null };
  }
}

function demoView({ username, password, roleZh, roleEn, displayName }: DemoAccount) {
  return { username, password, roleZh, roleEn, displayName };
}
