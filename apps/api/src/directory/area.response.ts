import { ApiProperty } from '@nestjs/swagger';
import { AREA_LEVELS, type Area, type AreaLevel } from '@grid/directory';
import { Grade } from '../grades/grade.decorator';
import { nullableText } from '../http/api-schemas';

/** An administrative division by its official code (GB/T 2260 and below). */
export class AreaResponse implements Area {
  @Grade('public') @ApiProperty({ example: '441802' }) code: string;
  @Grade('public') @ApiProperty({ ...nullableText, example: '441800' }) parentCode: string | null;
  @Grade('public') @ApiProperty({ enum: AREA_LEVELS }) level: AreaLevel;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
}
