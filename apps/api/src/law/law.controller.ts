import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Requires } from '@grid/access';
import type { Page } from '@grid/kernel';
import { LawService } from '@grid/law';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { ArticleResponse } from './article.response';
import { OrdinanceResponse } from './ordinance.response';

/** The ordinances that everything here rests on. */
@ApiTags('law')
@ApiSignedIn()
@Controller('law')
@Requires('signedIn')
export class LawController {
  constructor(private readonly law: LawService) {}

  @Get('ordinances')
  @ApiOperation({ operationId: 'listOrdinances', summary: '法规 / Ordinances' })
  @ApiPage(OrdinanceResponse)
  async ordinances(): Promise<Page<OrdinanceResponse>> {
    return { items: await this.law.ordinances(), nextCursor: null };
  }

  @Get('articles/:id')
  @ApiOperation({ operationId: 'showArticle', summary: '法规条款 / An article or paragraph' })
  @ApiParam({ name: 'id', example: 'QY23.2' })
  @ApiOkResponse({ type: ArticleResponse })
  @ApiProblems(404)
  article(@Param('id') id: string): Promise<ArticleResponse> {
    return this.law.article(id);
  }
}
