import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  ArrangeAbsence,
  CurrentActor,
  EndAbsence,
  ListAbsences,
  ListArrangeablePosts,
  Requires,
} from '@grid/access';
import type { Page } from '@grid/kernel';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import {
  ArrangeablePostsQuery,
  SubstitutionRequest,
  SubstitutionsQuery,
} from './substitution.request';
import {
  ArrangeablePostResponse,
  SubstitutionIdResponse,
  SubstitutionResponse,
} from './substitution.response';

/**
 * Who stands in for whom. Everybody may arrange it for posts of their own; what `absence.arrange` adds to that is
 * asked where the post is looked up.
 */
@ApiTags('substitutions')
@ApiSignedIn()
@Controller('substitutions')
@Requires('signedIn')
export class SubstitutionsController {
  constructor(
    private readonly listAbsences: ListAbsences,
    private readonly arrangeAbsence: ArrangeAbsence,
    private readonly endAbsence: EndAbsence,
    private readonly arrangeablePosts: ListArrangeablePosts,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listSubstitutions', summary: '代班安排 / Who stands in for whom' })
  @ApiPage(SubstitutionResponse)
  @ApiProblems(400)
  list(
    @CurrentActor() actor: Actor,
    @Query() { state, cursor, limit }: SubstitutionsQuery,
  ): Promise<Page<SubstitutionResponse>> {
    return this.listAbsences.execute(actor, state, { cursor: cursor ?? null, limit });
  }

  @Post()
  @ApiOperation({ operationId: 'arrangeSubstitution', summary: '安排代班 / Let somebody stand in' })
  @ApiCreatedResponse({ type: SubstitutionIdResponse, description: '已安排 / arranged' })
  @ApiProblems(400, 404, 409)
  async arrange(
    @CurrentActor() actor: Actor,
    @Body() body: SubstitutionRequest,
  ): Promise<SubstitutionIdResponse> {
    return { id: await this.arrangeAbsence.execute(actor, body) };
  }

  /** Own posts, and those of others for whom the caller may arrange it; at most fifty. */
  @Get('posts')
  @ApiOperation({
    operationId: 'listArrangeablePosts',
    summary: '可安排代班的岗位 / Posts for which the caller may arrange it',
  })
  @ApiPage(ArrangeablePostResponse)
  @ApiProblems(400)
  async posts(
    @CurrentActor() actor: Actor,
    @Query() { q }: ArrangeablePostsQuery,
  ): Promise<Page<ArrangeablePostResponse>> {
    return { items: await this.arrangeablePosts.execute(actor, q ?? ''), nextCursor: null };
  }

  @Post(':id/end')
  @HttpCode(204)
  @ApiOperation({ operationId: 'endSubstitution', summary: '结束代班 / End it at once' })
  @ApiNoContentResponse({ description: '已结束 / ended' })
  @ApiProblems(400, 404, 409)
  end(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.endAbsence.execute(actor, id);
  }
}
