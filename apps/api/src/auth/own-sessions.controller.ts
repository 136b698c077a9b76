import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires, SessionService } from '@grid/access';
import { type Page, toLocalIso } from '@grid/kernel';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { OwnSessionResponse } from './own-session.response';

/** The devices on which one is signed in. */
@ApiTags('auth')
@ApiSignedIn()
@Controller('auth/sessions')
@Requires('signedIn')
export class OwnSessionsController {
  constructor(private readonly sessions: SessionService) {}

  @Get()
  @ApiOperation({ operationId: 'listOwnSessions', summary: '本人的登录设备 / My sessions' })
  @ApiPage(OwnSessionResponse)
  async list(@CurrentActor() actor: Actor): Promise<Page<OwnSessionResponse>> {
    const sessions = await this.sessions.listOf(actor.accountId);
    const items = sessions.map(({ startedAt, lastUsedAt, ...session }) => ({
      ...session,
      startedAt: toLocalIso(startedAt),
      lastUsedAt: toLocalIso(lastUsedAt),
      current: session.id === actor.sessionId,
    }));
    return { items, nextCursor: null };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'endOwnSession', summary: '退出一台设备 / End one session' })
  @ApiNoContentResponse({ description: '已退出 / ended' })
  @ApiProblems(400, 404)
  async end(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.sessions.endOwn(actor.accountId, id);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({
    operationId: 'endOtherSessions',
    summary: '退出其他所有设备 / End all other sessions',
  })
  @ApiNoContentResponse({ description: '已退出 / ended' })
  async endOthers(@CurrentActor() { accountId, sessionId }: Actor): Promise<void> {
    await this.sessions.endAllOf(accountId, 'endedByPerson', { except: sessionId });
  }
}
