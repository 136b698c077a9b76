import { ApiProperty } from '@nestjs/swagger';
import type { PostRuleView } from '@grid/access';
import { Grade } from '../../grades/grade.decorator';
import { nullableText, uuid } from '../../http/api-schemas';

/** Who has this value in this claim holds this post. */
export class PostRuleResponse implements Omit<PostRuleView, 'role'> {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty({ example: 'groups' }) claim: string;
  @Grade('internal') @ApiProperty({ example: 'cg-clerk' }) value: string;

  @Grade('internal')
  @ApiProperty({ example: '441802-urban-management' })
  organisationCode: string;

  @Grade('internal') @ApiProperty({ example: 'departmentClerk' }) role: string;
  @Grade('internal') @ApiProperty({ type: 'string', format: 'date' }) validFrom: string;
  @Grade('internal') @ApiProperty({ ...nullableText, format: 'date' }) validTo: string | null;
}
