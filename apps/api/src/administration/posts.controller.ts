import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  Appointments,
  ArrangeAbsence,
  CurrentActor,
  ListPosts,
  Requires,
} from '@grid/access';
import type { Page } from '@grid/kernel';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import {
  CandidateResponse,
  ListedPostResponse,
  PostIdResponse,
} from './post-administration.response';
import { CandidatesQuery, NewPostRequest, PostChangeRequest, PostsQuery } from './post.request';

/** Who is what where. */
@ApiTags('administration')
@ApiSignedIn()
@Controller('posts')
export class PostsController {
  constructor(
    private readonly listPosts: ListPosts,
    private readonly appointments: Appointments,
    private readonly arrangeAbsence: ArrangeAbsence,
  ) {}

  @Get()
  @Requires('post.manage')
  @ApiOperation({
    operationId: 'listPosts',
    summary: '机构或人员的岗位 / Posts of an organisation or a person',
  })
  @ApiPage(ListedPostResponse)
  @ApiProblems(400)
  list(
    @CurrentActor() actor: Actor,
    @Query() { organisation, account, ended, cursor, limit }: PostsQuery,
  ): Promise<Page<ListedPostResponse>> {
    return this.listPosts.execute(actor, {
      organisationCode: organisation ?? null,
      accountId: account ?? null,
      withEnded: ended === 'true',
      cursor: cursor ?? null,
      limit,
    });
  }

  @Post()
  @Requires('post.manage')
  @ApiOperation({ operationId: 'givePost', summary: '任命岗位 / Give a post' })
  @ApiCreatedResponse({ type: PostIdResponse, description: '已任命 / given' })
  @ApiProblems(400, 404, 409)
  async give(@CurrentActor() actor: Actor, @Body() body: NewPostRequest): Promise<PostIdResponse> {
    const { accountId, organisationCode, role } = body;
    const { id } = await this.appointments.give(actor, {
      accountId,
      organisationCode,
      role,
      titleZh: body.titleZh ?? null,
      titleEn: body.titleEn ?? null,
      validFrom: body.validFrom ?? null,
      validTo: body.validTo ?? null,
      gridCodes: body.gridCodes ?? null,
    });
    return { id };
  }

  /** Only the last day and the grids; another role or organisation is another post. */
  @Patch(':id')
  @HttpCode(204)
  @Requires('post.manage')
  @ApiOperation({
    operationId: 'changePost',
    summary: '结束岗位或调整网格 / End a post, change its grids',
  })
  @ApiNoContentResponse({ description: '已更改 / changed' })
  @ApiProblems(400, 404, 409)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { validTo, gridCodes }: PostChangeRequest,
  ): Promise<void> {
    await this.appointments.change(actor, id, { validTo, gridCodes });
  }

  /** Open to the holder of the post and to whoever may arrange its absences. */
  @Get(':id/substitutes')
  @Requires('signedIn')
  @ApiOperation({
    operationId: 'listSubstitutes',
    summary: '可代班的人员 / Who could stand in for the holder',
  })
  @ApiPage(CandidateResponse)
  @ApiProblems(400, 404)
  async substitutes(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { from, to, q }: CandidatesQuery,
  ): Promise<Page<CandidateResponse>> {
    const days = { validFrom: from, validTo: to, text: q ?? '' };
    const items = await this.arrangeAbsence.candidates(actor, id, days);
    return { items, nextCursor: null };
  }
}
