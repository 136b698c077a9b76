import {
  Controller,
  Get,
  HttpCode,
  NotFoundException,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import type { Page } from '@grid/kernel';
import { NoticeService } from '@grid/notice';
import { InClear } from '../grades/in-clear.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { NoticeResponse } from './notice.response';
import { NoticesQuery } from './notices.query';

/** What the caller has been told. */
@ApiTags('notices')
@ApiSignedIn()
@Controller('notices')
@InClear('aboutCaller')
@Requires('signedIn')
export class NoticesController {
  constructor(private readonly notices: NoticeService) {}

  @Get()
  @ApiOperation({ operationId: 'listNotices', summary: '消息 / Notices, newest first' })
  @ApiPage(NoticeResponse)
  @ApiProblems(400)
  list(
    @CurrentActor() actor: Actor,
    @Query() { unread, cursor, limit }: NoticesQuery,
  ): Promise<Page<NoticeResponse>> {
    return this.notices.inbox(actor.accountId, unread === 'true', cursor ?? null, limit);
  }

  @Post(':id/read')
  @HttpCode(204)
  @ApiOperation({ operationId: 'markNoticeRead', summary: '标为已读 / Mark as read' })
  @ApiNoContentResponse({ description: '已读 / read' })
  @ApiProblems(400, 404)
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    if (!(await this.notices.markRead(actor.accountId, id))) throw new NotFoundException();
  }
}
