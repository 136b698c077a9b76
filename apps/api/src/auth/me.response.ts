import { ApiProperty } from '@nestjs/swagger';
import type { Organisation, Post } from '@grid/directory';
import type { Profile } from '@grid/personal-data';
import { Grade } from '../grades/grade.decorator';
import { nullableText, uuid } from '../http/api-schemas';

/** Where a post is. */
export class PostOrganisationResponse implements Pick<
  Organisation,
  'code' | 'nameZh' | 'nameEn' | 'areaCode'
> {
  @Grade('public') @ApiProperty({ example: '441802-grid-authority' }) code: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
  @Grade('public') @ApiProperty({ example: '441802' }) areaCode: string;
}

/** A post held today. */
export class PostResponse implements Pick<Post, 'id' | 'group' | 'titleZh' | 'titleEn'> {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty({ example: 'dispatcher' }) role: string;

  @Grade('internal')
  @ApiProperty({
    example: '441802-grid-authority.dispatcher',
    description: '该岗位可办理其任务的候选组 / the candidate group whose tasks it may work',
  })
  group: string;

  @Grade('internal') @ApiProperty() titleZh: string;
  @Grade('internal') @ApiProperty() titleEn: string;
  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '代何人行使此岗位 / whom one stands in for here' })
  actingForName: string | null;

  @ApiProperty() organisation: PostOrganisationResponse;
}

/** What a citizen has said of themselves, to begin a report with. */
export class ProfileResponse implements Profile {
  @Grade('personal', { mask: 'fullName' }) @ApiProperty(nullableText) fullName: string | null;
  @Grade('personal', { mask: 'telephone' }) @ApiProperty(nullableText) telephone: string | null;
}

/** Who is calling, and under which post. */
export class MeResponse {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty() username: string;
  @Grade('personal', { mask: 'fullName' }) @ApiProperty() displayName: string;

  @ApiProperty({ description: '本人登记的姓名与电话 / name and telephone as one has said' })
  profile: ProfileResponse;

  @Grade('internal')
  @ApiProperty({
    description:
      '须先修改密码，其他操作暂不可用 / nothing else is open before the password is changed',
  })
  mustChangePassword: boolean;

  @ApiProperty({
    type: PostResponse,
    nullable: true,
    description: '此次请求所用岗位 / the post this request acts under',
  })
  post: PostResponse | null;

  @ApiProperty({ type: [PostResponse], description: '今日有效岗位 / posts held today' })
  posts: PostResponse[];

  @Grade('internal')
  @ApiProperty({ type: [String], example: ['case.readArea', 'task.work'] })
  permissions: string[];
}
