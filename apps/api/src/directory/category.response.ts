import { ApiProperty } from '@nestjs/swagger';
import type { CategoryEntity } from '@grid/intake';
import { Grade } from '../grades/grade.decorator';

/** What a report can be about: an object in town (部件) or an event (事件). */
export class CategoryResponse implements CategoryEntity {
  @Grade('public') @ApiProperty({ example: 'C0201' }) code: string;
  @Grade('public') @ApiProperty({ enum: ['component', 'event'] }) kind: 'component' | 'event';
  @Grade('public') @ApiProperty() classCode: string;
  @Grade('public') @ApiProperty() classZh: string;
  @Grade('public') @ApiProperty() classEn: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;

  @Grade('public')
  @ApiProperty({ description: '须附现场材料 / evidence must be enclosed' })
  evidenceRequired: boolean;

  @Grade('public') @ApiProperty({ format: 'date' }) validFrom: string;

  @Grade('public')
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  validTo: string | null;
}
