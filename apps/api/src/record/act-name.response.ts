import { ApiProperty } from '@nestjs/swagger';
import { Grade } from '../grades/grade.decorator';

/** What an act is called. What was done and what was refused are recorded by different names, and are one act to people. */
export class ActNameResponse {
  @Grade('public')
  @ApiProperty({ type: [String], example: ['task.claim', 'claimTask'] })
  actions: readonly string[];

  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
}
