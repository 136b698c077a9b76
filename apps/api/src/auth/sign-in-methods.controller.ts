import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LocalSignIn, Requires } from '@grid/access';
import { AppConfig } from '@grid/config';
import { ApiOpen } from '../http/api-open';
import { SignInMethodsResponse } from './sign-in-methods.response';

/** What the sign-in page has to offer. */
@ApiTags('auth')
@Controller('auth/methods')
@Requires('anyone')
export class SignInMethodsController {
  constructor(
    private readonly local: LocalSignIn,
    private readonly config: AppConfig,
  ) {}

  @Get()
  @ApiOpen()
  @ApiOperation({ operationId: 'listSignInMethods', summary: '登录方式 / Ways to sign in' })
  @ApiOkResponse({ type: SignInMethodsResponse, description: '登录方式 / the ways' })
  methods(): SignInMethodsResponse {
    const hasProvider = this.config.get('OIDC_ISSUER') !== undefined;
    const labels = {
      labelZh: this.config.get('OIDC_LABEL_ZH'),
      labelEn: this.config.get('OIDC_LABEL_EN'),
    };
    return { local: this.local.isOffered, oidc: hasProvider ? labels : null };
  }
}
