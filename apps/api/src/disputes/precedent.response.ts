import { ApiProperty } from '@nestjs/swagger';
import type { Precedent } from '@grid/jurisdiction';
import { Grade } from '../grades/grade.decorator';
import { day, uuid } from '../http/api-schemas';

/** An earlier ruling on whose duty such a matter is (XX16.1). */
export class PrecedentResponse implements Precedent {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('public') @ApiProperty() categoryZh: string;
  @Grade('public') @ApiProperty() categoryEn: string;
  @Grade('public') @ApiProperty({ example: '441802-urban-management' }) departmentCode: string;
  @Grade('public') @ApiProperty() departmentZh: string;
  @Grade('public') @ApiProperty() departmentEn: string;
  @Grade('public') @ApiProperty({ description: '依据条款 / on which article' }) article: string;
  @Grade('internal') @ApiProperty(day) day: string;
}
