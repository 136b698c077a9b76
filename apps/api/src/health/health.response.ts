import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Grade } from '../grades/grade.decorator';

/** This process lives, or can serve. */
export class HealthResponse {
  @Grade('public') @ApiProperty({ enum: ['up'] }) status: 'up';

  @Grade('public')
  @ApiPropertyOptional({ type: [String], description: 'such as DATABASE_RIGHTS_TOO_WIDE' })
  warnings?: readonly string[];
}
