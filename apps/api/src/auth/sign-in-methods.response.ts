import { ApiProperty } from '@nestjs/swagger';
import { Grade } from '../grades/grade.decorator';

/** The identity provider, as the sign-in page offers it. */
export class ProviderButtonResponse {
  @Grade('public') @ApiProperty({ example: '统一身份认证登录' }) labelZh: string;
  @Grade('public') @ApiProperty({ example: 'Sign in with single sign-on' }) labelEn: string;
}

/** By which ways one gets in. */
export class SignInMethodsResponse {
  @Grade('public')
  @ApiProperty({
    description:
      'false：仅系统管理员可用密码登录 / false: only administrators may sign in with a password',
  })
  local: boolean;

  @ApiProperty({ type: ProviderButtonResponse, nullable: true })
  oidc: ProviderButtonResponse | null;
}
