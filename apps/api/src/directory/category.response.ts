import { ApiProperty } from '@nestjs/swagger';
import type { CategoryEntity } from '@grid/intake';

/** What a report can be about: an object in town (部件) or an event (事件). */
export class CategoryResponse implements CategoryEntity {
  @ApiProperty({ example: 'C0201' }) code: string;
  @ApiProperty({ enum: ['component', 'event'] }) kind: 'component' | 'event';
  @ApiProperty() classCode: string;
  @ApiProperty() classZh: string;
  @ApiProperty() classEn: string;
  @ApiProperty() nameZh: string;
  @ApiProperty() nameEn: string;
  @ApiProperty({ description: '须附现场材料 / evidence must be enclosed' })
  evidenceRequired: boolean;

  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) validTo: string | null;
}
