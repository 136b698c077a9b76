import { ApiProperty } from '@nestjs/swagger';
import type { OwnSession } from '@grid/access';
import { Grade } from '../grades/grade.decorator';
import { nullableText, time, uuid } from '../http/api-schemas';

/** A device on which the caller is signed in. */
export class OwnSessionResponse implements Omit<OwnSession, 'startedAt' | 'lastUsedAt'> {
  @Grade('internal') @ApiProperty(uuid) id: string;

  @Grade('internal')
  @ApiProperty({ ...nullableText, example: 'Edge 131 · Windows' })
  device: string | null;

  @Grade('internal') @ApiProperty(nullableText) sourceAddress: string | null;
  @Grade('internal') @ApiProperty(time) startedAt: string;

  @Grade('internal')
  @ApiProperty({ ...time, description: '最近一次续用 / when it was last refreshed' })
  lastUsedAt: string;

  @Grade('internal')
  @ApiProperty({ description: '即发出此请求者 / the one that asks' })
  current: boolean;
}
