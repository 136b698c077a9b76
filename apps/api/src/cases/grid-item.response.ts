import { ApiProperty } from '@nestjs/swagger';
import type { CasePage } from '@grid/case-file';
import { Grade } from '../grades/grade.decorator';

/** The matter of a county's list that a case belongs to. */
export class GridItemResponse implements NonNullable<CasePage['gridItem']> {
  @Grade('public') @ApiProperty({ example: 'W01' }) code: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
  @Grade('public') @ApiProperty({ example: 'QY18' }) article: string;
}
