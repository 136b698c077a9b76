import { ApiProperty } from '@nestjs/swagger';
import { Grade } from '../grades/grade.decorator';
import { nullableText } from '../http/api-schemas';

/** Signed out here, and where to go to sign out at the identity provider as well. */
export class SignedOutResponse {
  @Grade('public')
  @ApiProperty({
    ...nullableText,
    description: '统一身份认证平台的退出地址 / where the identity provider ends its session',
  })
  providerUrl: string | null;
}
