import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ADDED_BY_PEOPLE } from '@grid/evidence';

/** What a photo is added for. */
export class PurposeQuery {
  @ApiPropertyOptional({
    enum: ADDED_BY_PEOPLE,
    description: '用途，缺省为 report / what for; `report` when left out',
  })
  @IsOptional()
  @IsIn(ADDED_BY_PEOPLE)
  purpose?: (typeof ADDED_BY_PEOPLE)[number];
}
