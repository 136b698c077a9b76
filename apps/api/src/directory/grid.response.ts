import { ApiProperty } from '@nestjs/swagger';
import type { Grid } from '@grid/directory';

/** A grid of a village or residential community. */
export class GridResponse implements Grid {
  @ApiProperty({ example: '441802001001001' }) code: string;
  @ApiProperty() nameZh: string;
  @ApiProperty() nameEn: string;
  @ApiProperty({ description: '示例数据 / sample data' }) sample: boolean;
  @ApiProperty() villageCode: string;
  @ApiProperty() townshipCode: string;
  @ApiProperty() countyCode: string;
  @ApiProperty() cityCode: string;

  @ApiProperty({ description: '先行受理的网格化机构 / takes its reports first (QY23.2)' })
  townshipAuthority: string;

  @ApiProperty() countyAuthority: string;
}
