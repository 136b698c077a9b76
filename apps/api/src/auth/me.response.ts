import { ApiProperty } from '@nestjs/swagger';
import type { Organisation, Post } from '@grid/directory';
import { uuid } from '../http/api-schemas';

/** Where a post is. */
export class PostOrganisationResponse implements Pick<
  Organisation,
  'code' | 'nameZh' | 'nameEn' | 'areaCode'
> {
  @ApiProperty({ example: '441802-grid-authority' }) code: string;
  @ApiProperty() nameZh: string;
  @ApiProperty() nameEn: string;
  @ApiProperty({ example: '441802' }) areaCode: string;
}

/** A post held today. */
export class PostResponse implements Pick<Post, 'id' | 'group' | 'titleZh' | 'titleEn'> {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ example: 'dispatcher' }) role: string;

  @ApiProperty({
    example: '441802-grid-authority.dispatcher',
    description: '该岗位可办理其任务的候选组 / the candidate group whose tasks it may work',
  })
  group: string;

  @ApiProperty() titleZh: string;
  @ApiProperty() titleEn: string;
  @ApiProperty() organisation: PostOrganisationResponse;
}

/** Who is calling, and under which post. */
export class MeResponse {
  @ApiProperty(uuid) id: string;
  @ApiProperty() username: string;
  @ApiProperty() displayName: string;

  @ApiProperty({
    type: PostResponse,
    nullable: true,
    description: '此次请求所用岗位 / the post this request acts under',
  })
  post: PostResponse | null;

  @ApiProperty({ type: [PostResponse], description: '今日有效岗位 / posts held today' })
  posts: PostResponse[];

  @ApiProperty({ type: [String], example: ['case.readArea', 'task.work'] })
  permissions: string[];
}
