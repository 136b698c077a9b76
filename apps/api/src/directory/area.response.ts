import { ApiProperty } from '@nestjs/swagger';
import { AREA_LEVELS, type Area, type AreaLevel } from '@grid/directory';
import { nullableText } from '../http/api-schemas';

/** An administrative division by its official code (GB/T 2260 and below). */
export class AreaResponse implements Area {
  @ApiProperty({ example: '441802' }) code: string;
  @ApiProperty({ ...nullableText, example: '441800' }) parentCode: string | null;
  @ApiProperty({ enum: AREA_LEVELS }) level: AreaLevel;
  @ApiProperty() nameZh: string;
  @ApiProperty() nameEn: string;
}
