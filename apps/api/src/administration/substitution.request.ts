import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ABSENCE_STATES, type AbsenceListState, type NewAbsence } from '@grid/access';
import { ABSENCE_REASONS, type AbsenceReason } from '@grid/directory';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { day } from '../http/api-schemas';
import { PageQuery } from '../http/page.query';
import { DAY } from '../http/patterns';

export const reasons = Object.keys(ABSENCE_REASONS) as AbsenceReason[];

/** Which arrangements are asked for. */
export class SubstitutionsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ABSENCE_STATES, default: 'current' })
  @IsOptional()
  @IsIn(ABSENCE_STATES)
  state: AbsenceListState = 'current';
}

/** By what part of a name, title or organisation. */
export class ArrangeablePostsQuery {
  @ApiPropertyOptional({ maxLength: 50 })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  q?: string;
}

/** Who is to stand in for whom, and when. */
export class SubstitutionRequest implements NewAbsence {
  @ApiProperty({ format: 'uuid', description: '不在岗人员的岗位 / the post of who is away' })
  @IsUUID()
  postId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  substituteAccountId: string;

  @ApiProperty(day)
  @Matches(DAY)
  validFrom: string;

  @ApiProperty({ ...day, description: '最后一日 / the last day' })
  @Matches(DAY)
  validTo: string;

  @ApiProperty({ enum: reasons })
  @IsIn(reasons)
  reason: AbsenceReason;
}
