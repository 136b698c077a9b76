import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type ActorWithPosts, CurrentPerson, Requires } from '@grid/access';
import type { Response } from 'express';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { EventStreams } from './event-streams.service';

/** What to look at again, as it happens. */
@ApiTags('events')
@ApiSignedIn()
@Controller('events')
export class EventsController {
  constructor(private readonly streams: EventStreams) {}

  /** Tells no content: `case` {caseId}, `tasks`, `notices`, `orders`, or `all` after something may have been missed. */
  @Get()
  @Requires('signedIn')
  @ApiOperation({
    operationId: 'followEvents',
    summary: '实时更新 / What to look at again, as a stream',
    description:
      'Server-sent events: case {"caseId"}, tasks, notices, orders, all. ' +
      '只说明应重新读取什么，不含内容；重新连接后应全部重读' +
      ' / says what to read again and nothing of it; read everything again after connecting anew',
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description: '会话结束即关闭 / ends with the session',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  @ApiProblems(429)
  follow(
    @CurrentPerson() person: ActorWithPosts,
    @Headers('x-post-id') postId: string | undefined,
    @Res() response: Response,
  ): void {
    this.streams.open(person, postId ?? null, response);
  }
}
