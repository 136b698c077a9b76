import { ApiProperty } from '@nestjs/swagger';
import { Grade } from '../grades/grade.decorator';

/** This process lives, or can serve. */
export class HealthResponse {
  @Grade('public') @ApiProperty({ enum: ['up'] }) status: 'up';
}
