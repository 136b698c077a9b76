import { ApiProperty } from '@nestjs/swagger';
import type { AbsenceView, ArrangeablePost } from '@grid/access';
import type { AbsenceReason, Role } from '@grid/directory';
import { Grade } from '../grades/grade.decorator';
import { day, nullableText, nullableTime, time, uuid } from '../http/api-schemas';
import { roles } from './post-administration.response';
import { reasons } from './substitution.request';

/** Who stands in for whom, and when. */
export class SubstitutionResponse implements AbsenceView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty(uuid) postId: string;
  @Grade('internal') @ApiProperty({ enum: roles }) role: Role;
  @Grade('internal') @ApiProperty() titleZh: string;
  @Grade('internal') @ApiProperty() titleEn: string;
  @Grade('public') @ApiProperty() organisationZh: string;
  @Grade('public') @ApiProperty() organisationEn: string;
  @Grade('internal') @ApiProperty() holderName: string;
  @Grade('internal') @ApiProperty() substituteName: string;
  @Grade('internal')
  @ApiProperty({ description: '本人的岗位 / the caller is away' })
  isHolder: boolean;

  @Grade('internal')
  @ApiProperty({ description: '由本人代班 / the caller stands in' })
  isSubstitute: boolean;

  @Grade('internal') @ApiProperty(day) validFrom: string;
  @Grade('internal')
  @ApiProperty({ ...day, description: '最后一日 / the last day' })
  validTo: string;
  @Grade('internal') @ApiProperty({ enum: reasons }) reason: AbsenceReason;
  @Grade('internal') @ApiProperty() arrangedByName: string;
  @Grade('internal') @ApiProperty(time) arrangedAt: string;
  @Grade('internal') @ApiProperty(nullableText) endedByName: string | null;
  @Grade('internal') @ApiProperty(nullableTime) endedAt: string | null;

  @Grade('internal')
  @ApiProperty({ enum: ['upcoming', 'running', 'ended'] })
  state: AbsenceView['state'];
}

/** A post for whose holder the caller may arrange it. */
export class ArrangeablePostResponse implements ArrangeablePost {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty({ enum: roles }) role: Role;
  @Grade('internal') @ApiProperty() titleZh: string;
  @Grade('internal') @ApiProperty() titleEn: string;
  @Grade('public') @ApiProperty() organisationZh: string;
  @Grade('public') @ApiProperty() organisationEn: string;
  @Grade('internal') @ApiProperty() holderName: string;
  @Grade('internal')
  @ApiProperty({ description: '本人的岗位 / it is the caller’s' })
  isOwn: boolean;
}

/** The arrangement that was made. */
export class SubstitutionIdResponse {
  @Grade('internal') @ApiProperty(uuid) id: string;
}
