import { ApiProperty } from '@nestjs/swagger';
import type { Grid } from '@grid/directory';
import { Grade } from '../grades/grade.decorator';
import { nullableDay } from '../http/api-schemas';

/** A grid of a village or residential community. */
export class GridResponse implements Grid {
  @Grade('public') @ApiProperty({ example: '441802001001001' }) code: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
  @Grade('public') @ApiProperty({ description: '示例数据 / sample data' }) sample: boolean;
  @Grade('public')
  @ApiProperty({ ...nullableDay, description: '最后一日 / the last day' })
  validTo: string | null;
  @Grade('public') @ApiProperty() villageCode: string;
  @Grade('public') @ApiProperty() townshipCode: string;
  @Grade('public') @ApiProperty() countyCode: string;
  @Grade('public') @ApiProperty() cityCode: string;

  @Grade('public')
  @ApiProperty({ description: '先行受理的网格化机构 / takes its reports first (QY23.2)' })
  townshipAuthority: string;

  @Grade('public') @ApiProperty() countyAuthority: string;
  @Grade('public') @ApiProperty() cityAuthority: string;
}
