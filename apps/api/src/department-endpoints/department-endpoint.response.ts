import { ApiProperty } from '@nestjs/swagger';
import { Grade } from '../grades/grade.decorator';
import { time } from '../http/api-schemas';

/** Where a department's own system takes work orders. The token is not answered. */
export class DepartmentEndpointResponse {
  @Grade('public') @ApiProperty({ example: '441802-urban-management' }) organisationCode: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
  @Grade('internal') @ApiProperty({ format: 'uri' }) url: string;
  @Grade('internal') @ApiProperty(time) changedAt: string;
}
