import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, OidcPostRules, Requires } from '@grid/access';
import type { Page } from '@grid/kernel';
import { ApiProblems } from '../../http/api-problems';
import { ApiSignedIn } from '../../http/api-signed-in';
import { ApiPage } from '../../http/page-of';
import { PageQuery } from '../../http/page.query';
import { PostRuleRequest } from './post-rule.request';
import { PostRuleResponse } from './post-rule.response';

/** Which claims of the identity provider give which posts. */
@ApiTags('administration')
@ApiSignedIn()
@Controller('post-rules')
@Requires('post.manage')
export class PostRulesController {
  constructor(private readonly rules: OidcPostRules) {}

  @Get()
  @ApiOperation({ operationId: 'listPostRules', summary: '岗位映射规则 / Rules that give posts' })
  @ApiPage(PostRuleResponse)
  @ApiProblems(400)
  page(
    @CurrentActor() actor: Actor,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<Page<PostRuleResponse>> {
    return this.rules.list(actor, cursor ?? null, limit);
  }

  @Post()
  @ApiOperation({ operationId: 'addPostRule', summary: '新增规则 / Add a rule' })
  @ApiCreatedResponse({ type: PostRuleResponse, description: '已新增 / added' })
  @ApiProblems(400, 404)
  add(@CurrentActor() actor: Actor, @Body() body: PostRuleRequest): Promise<PostRuleResponse> {
    const { validFrom = null, validTo = null } = body;
    return this.rules.add(actor, { ...body, validFrom, validTo });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'endPostRule', summary: '结束规则 / End a rule' })
  @ApiNoContentResponse({ description: '已结束 / ended' })
  @ApiProblems(400, 404)
  async end(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.rules.end(actor, id);
  }
}
