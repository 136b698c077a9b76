import { ApiProperty } from '@nestjs/swagger';
import type { StartedSession } from '@grid/access';
import { Grade } from '../grades/grade.decorator';
import { time } from '../http/api-schemas';

/** A short-lived proof of who is calling. */
export class SignedInResponse implements Pick<StartedSession, 'accessToken' | 'expiresAt'> {
  @Grade('sensitive', { mask: 'whole' })
  @ApiProperty({ description: '放入 Authorization: Bearer / goes into Authorization: Bearer' })
  accessToken: string;

  @Grade('internal') @ApiProperty(time) expiresAt: string;
}
