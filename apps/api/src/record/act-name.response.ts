import { ApiProperty } from '@nestjs/swagger';
import { Grade } from '../grades/grade.decorator';

/** What an act is called. */
export class ActNameResponse {
  @Grade('public') @ApiProperty({ example: 'task.claim' }) action: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
}
