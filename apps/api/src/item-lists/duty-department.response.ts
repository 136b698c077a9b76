import { ApiProperty } from '@nestjs/swagger';
import { Grade } from '../grades/grade.decorator';

/** A department whose duty an item may be. */
export class DutyDepartmentResponse {
  @Grade('public') @ApiProperty({ example: '441802-urban-management' }) code: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
}
