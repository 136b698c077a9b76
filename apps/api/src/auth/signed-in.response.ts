import { ApiProperty } from '@nestjs/swagger';
import type { SignedIn } from '@grid/access';
import { time } from '../http/api-schemas';

/** A short-lived proof of who is calling. */
export class SignedInResponse implements SignedIn {
  @ApiProperty({ description: '放入 Authorization: Bearer / goes into Authorization: Bearer' })
  accessToken: string;

  @ApiProperty(time) expiresAt: string;
}
