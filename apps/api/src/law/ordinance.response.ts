import { ApiProperty } from '@nestjs/swagger';
import type { OrdinanceKind, OrdinanceView } from '@grid/law';
import { Grade } from '../grades/grade.decorator';
import { nullableDay } from '../http/api-schemas';

export const ordinanceKind = {
  enum: ['ordinance', 'governmentRule', 'draft'] satisfies OrdinanceKind[],
  description: '法规、政府规章、草案 / ordinance, rule of a government, draft',
};

/** An ordinance that articles are cited from. */
export class OrdinanceResponse implements OrdinanceView {
  @Grade('public') @ApiProperty({ example: 'QY' }) key: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
  @Grade('public') @ApiProperty(ordinanceKind) kind: OrdinanceKind;
  @Grade('public') @ApiProperty(nullableDay) adoptedOn: string | null;
  @Grade('public') @ApiProperty(nullableDay) approvedOn: string | null;
  @Grade('public') @ApiProperty(nullableDay) publishedOn: string | null;

  @Grade('public')
  @ApiProperty({
    ...nullableDay,
    description: '施行日，未知为 null / in force from, null while unknown',
  })
  inForceFrom: string | null;

  @Grade('public')
  @ApiProperty({ description: '已导入官方正文 / its official wording was imported' })
  worded: boolean;
}
