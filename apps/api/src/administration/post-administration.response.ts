import { ApiProperty } from '@nestjs/swagger';
import type { Candidate, ListedPost } from '@grid/access';
import { ORGANISATION_KINDS, type OrganisationKind, ROLES, type Role } from '@grid/directory';
import { Grade } from '../grades/grade.decorator';
import { day, nullableDay, uuid } from '../http/api-schemas';

export const kinds = Object.keys(ORGANISATION_KINDS) as OrganisationKind[];
export const roles = Object.keys(ROLES) as Role[];

/** A post as administrators see it. */
export class ListedPostResponse implements ListedPost {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty(uuid) accountId: string;
  @Grade('internal') @ApiProperty() username: string;
  @Grade('internal') @ApiProperty() displayName: string;
  @Grade('internal') @ApiProperty() accountEnabled: boolean;
  @Grade('public') @ApiProperty({ example: '441802-grid-authority' }) organisationCode: string;
  @Grade('public') @ApiProperty({ enum: kinds }) organisationKind: OrganisationKind;
  @Grade('public') @ApiProperty() organisationZh: string;
  @Grade('public') @ApiProperty() organisationEn: string;
  @Grade('public') @ApiProperty({ example: '441802' }) areaCode: string;
  @Grade('internal') @ApiProperty({ enum: roles }) role: Role;
  @Grade('internal') @ApiProperty() titleZh: string;
  @Grade('internal') @ApiProperty() titleEn: string;
  @Grade('internal') @ApiProperty(day) validFrom: string;
  @Grade('internal')
  @ApiProperty({ ...nullableDay, description: '最后一日 / the last day' })
  validTo: string | null;

  @Grade('internal')
  @ApiProperty({
    type: [String],
    nullable: true,
    description: '限定的网格；null 为机构全部辖区 / null: the whole area of the organisation',
  })
  gridCodes: readonly string[] | null;

  @Grade('internal')
  @ApiProperty({ enum: ['upcoming', 'running', 'ended'] })
  state: ListedPost['state'];
}

/** The post that was given or changed. */
export class PostIdResponse {
  @Grade('internal') @ApiProperty(uuid) id: string;
}

/** Somebody who could stand in. */
export class CandidateResponse implements Candidate {
  @Grade('internal') @ApiProperty(uuid) accountId: string;
  @Grade('internal') @ApiProperty() displayName: string;
  @Grade('internal') @ApiProperty() titleZh: string;
  @Grade('internal') @ApiProperty() titleEn: string;
}
