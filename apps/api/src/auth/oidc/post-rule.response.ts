import { ApiProperty } from '@nestjs/swagger';
import type { PostRuleView } from '@grid/access';
import { type Role, ROLES } from '@grid/directory';
import { Grade } from '../../grades/grade.decorator';
import { nullableText, uuid } from '../../http/api-schemas';

/** Who has this value in this claim holds this post. */
export class PostRuleResponse implements PostRuleView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty({ example: 'groups' }) claim: string;
  @Grade('internal') @ApiProperty({ example: 'cg-clerk' }) value: string;

  @Grade('internal')
  @ApiProperty({ example: '441802-urban-management' })
  organisationCode: string;

  @Grade('public') @ApiProperty() organisationZh: string;
  @Grade('public') @ApiProperty() organisationEn: string;
  @Grade('internal') @ApiProperty({ enum: Object.keys(ROLES) }) role: Role;
  @Grade('internal') @ApiProperty({ type: 'string', format: 'date' }) validFrom: string;
  @Grade('internal') @ApiProperty({ ...nullableText, format: 'date' }) validTo: string | null;
}
