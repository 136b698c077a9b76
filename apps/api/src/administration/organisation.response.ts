import { ApiProperty } from '@nestjs/swagger';
import {
  ACCOUNT_KINDS,
  AREA_LEVELS,
  type AccountKind,
  type AreaLevel,
  type ListedOrganisation,
  type OrganisationKind,
  type Role,
} from '@grid/directory';
import { Grade } from '../grades/grade.decorator';
import { day, nullableDay, nullableText } from '../http/api-schemas';
import { kinds, roles } from './post-administration.response';

/** A role that can be held in an organisation. */
export class FittingRoleResponse {
  @Grade('public') @ApiProperty({ enum: roles }) role: Role;
  @Grade('public')
  @ApiProperty({ enum: ACCOUNT_KINDS, isArray: true })
  accounts: readonly AccountKind[];

  @Grade('public')
  @ApiProperty({ description: '可限定网格 / a post of it may be bound to grids' })
  grids: boolean;
}

/** An organisation as administrators see it. */
export class OrganisationResponse implements ListedOrganisation {
  @Grade('public') @ApiProperty({ example: '441802-urban-management' }) code: string;
  @Grade('public') @ApiProperty({ enum: kinds }) kind: OrganisationKind;
  @Grade('public') @ApiProperty({ example: 'urban-management' }) function: string;
  @Grade('public') @ApiProperty({ enum: AREA_LEVELS }) level: AreaLevel;
  @Grade('public') @ApiProperty({ example: '441802' }) areaCode: string;
  @Grade('public') @ApiProperty(nullableText) parentCode: string | null;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
  @Grade('public') @ApiProperty(day) validFrom: string;
  @Grade('public') @ApiProperty(nullableDay) validTo: string | null;

  @Grade('internal')
  @ApiProperty({ type: 'integer', description: '今日在任岗位数 / posts held today' })
  posts: number;

  @ApiProperty({ type: [FittingRoleResponse], description: '可任命的角色 / roles that fit it' })
  roles: readonly FittingRoleResponse[];
}

/** The organisation that was added. */
export class OrganisationCodeResponse {
  @Grade('public') @ApiProperty({ example: '441802-gas-supply' }) code: string;
}
