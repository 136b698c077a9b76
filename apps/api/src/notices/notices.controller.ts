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
import { ApiBearerAuth, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { NoticeService } from '@grid/notice';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../http/page.query';

class NoticesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  unread?: 'true' | 'false';
}

/** What the caller has been told. */
@ApiTags('notices')
@ApiBearerAuth()
@Controller('notices')
@Requires('signedIn')
export class NoticesController {
  constructor(private readonly notices: NoticeService) {}

  @Get()
  list(@CurrentActor() actor: Actor, @Query() { unread, cursor, limit }: NoticesQuery) {
    return this.notices.inbox(actor.accountId, unread === 'true', cursor ?? null, limit);
  }

  @Post(':id/read')
  @HttpCode(204)
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    if (!(await this.notices.markRead(actor.accountId, id))) throw new NotFoundException();
  }
}
