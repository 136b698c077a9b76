import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { RevealCase } from '@grid/case-file';
import type { Page } from '@grid/kernel';
import { RevealPurposes } from '@grid/personal-data';
import { InClear } from '../grades/in-clear.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { RevealBody } from './reveal.request';
import { RevealPurposeResponse, RevealedResponse } from './revealed.response';

/** Shows personal data in clear to whoever says what for. */
@ApiTags('personal data')
@ApiSignedIn()
@Controller()
@Requires('personal.reveal')
export class RevealController {
  constructor(
    private readonly revealCase: RevealCase,
    private readonly purposes: RevealPurposes,
  ) {}

  @Get('reveal-purposes')
  @ApiOperation({ operationId: 'listRevealPurposes', summary: '查看用途 / What it can be for' })
  @ApiPage(RevealPurposeResponse)
  async offered(): Promise<Page<RevealPurposeResponse>> {
    return { items: await this.purposes.all(), nextCursor: null };
  }

  /** Each answer is on record with its purpose; too many of them raise an alarm and end in REVEAL_BLOCKED. */
  @Post('cases/:id/reveal')
  @HttpCode(200)
  @InClear('purposeOnRecord')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'revealCase',
    summary: '说明用途后查看个人信息 / See personal data for a purpose',
  })
  @ApiOkResponse({ type: RevealedResponse, description: '明文 / in clear' })
  @ApiProblems(400, 404, 409)
  async reveal(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { fields, purpose, note }: RevealBody,
  ): Promise<RevealedResponse> {
    const request = { fields, purpose, note: note?.trim() || null };
    return { values: await this.revealCase.execute(actor, id, request) };
  }
}
