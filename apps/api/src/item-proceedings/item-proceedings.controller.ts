import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import {
  CorrectApplication,
  ProceedingReader,
  RefusedApplicationCounts,
  SaveDraft,
  ShowProceeding,
  SubmitProceeding,
} from '@grid/item-list';
import type { Page } from '@grid/kernel';
import { RecordsReading } from '../acts/records-reading.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { PageQuery } from '../http/page.query';
import {
  ApplicationRequest,
  applicationOf,
  commandOf,
  DraftRequest,
  draftOf,
  SubmitProceedingRequest,
} from './item-proceeding.request';
import {
  ApplicationRoundResponse,
  EffectsResponse,
  ItemProceedingPageResponse,
  ItemProceedingResponse,
  SubmittedProceedingResponse,
} from './item-proceeding.response';
import { ItemProceedingsQuery } from './item-proceedings.query';
import { RefusedApplicationsResponse } from './refused-applications.response';

/** Applications for items of a list, and what the authority does with its lists (QY20, XX13, BH12–13, ZJ12–13, NB11–12). */
@ApiTags('item proceedings')
@ApiSignedIn()
@Controller('item-proceedings')
export class ItemProceedingsController {
  constructor(
    private readonly submitProceeding: SubmitProceeding,
    private readonly correctApplication: CorrectApplication,
    private readonly saveDraft: SaveDraft,
    private readonly reader: ProceedingReader,
    private readonly showProceeding: ShowProceeding,
    private readonly refusedApplications: RefusedApplicationCounts,
  ) {}

  @Post()
  @Requires('item.apply')
  @ApiOperation({
    operationId: 'submitItemProceeding',
    summary: '提出清单事项申请 / Apply for an item, or begin a proceeding',
    description:
      '依法不得纳入的当场退回，写明条款并记录在案' +
      ' / what the law keeps out is refused here with its clause, and the refusal is on record',
  })
  @ApiCreatedResponse({ type: SubmittedProceedingResponse, description: '已受理 / taken in' })
  @ApiProblems(400, 409, 503)
  async submit(
    @CurrentActor() actor: Actor,
    @Body() body: SubmitProceedingRequest,
  ): Promise<SubmittedProceedingResponse> {
    const { id } = await this.submitProceeding.execute(actor, commandOf(body));
    return { id };
  }

  @Get()
  @Requires('item.read')
  @RecordsReading('itemList.list')
  @ApiOperation({ operationId: 'listItemProceedings', summary: '清单事项办理 / Proceedings' })
  @ApiPage(ItemProceedingResponse)
  @ApiProblems(400)
  list(
    @CurrentActor() actor: Actor,
    @Query() { mine, area, kind, outcome, cursor, limit }: ItemProceedingsQuery,
  ): Promise<Page<ItemProceedingResponse>> {
    return this.reader.list(actor, {
      mine: mine === 'true',
      ...{ area: area ?? null, kind: kind ?? null, outcome: outcome ?? null },
      ...{ cursor: cursor ?? null, limit },
    });
  }

  @Get('refusals')
  @Requires('item.readRefusals')
  @RecordsReading('itemList.listRefusals')
  @ApiOperation({
    operationId: 'listRefusedApplications',
    summary: '当场退回的申请，按单位和月份 / Refused applications by body and month',
  })
  @ApiPage(RefusedApplicationsResponse)
  @ApiProblems(400)
  refusals(
    @CurrentActor() actor: Actor,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<Page<RefusedApplicationsResponse>> {
    return this.refusedApplications.list(actor, { cursor: cursor ?? null, limit });
  }

  @Get(':id')
  @Requires('item.read')
  @RecordsReading('itemList.read')
  @ApiOperation({ operationId: 'showItemProceeding', summary: '一项办理 / One proceeding' })
  @ApiOkResponse({ type: ItemProceedingPageResponse, description: '办理 / the proceeding' })
  @ApiProblems(404)
  show(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ItemProceedingPageResponse> {
    return this.showProceeding.execute(actor, id);
  }

  @Get(':id/effects')
  @Requires('item.read')
  @ApiOperation({
    operationId: 'showItemEffects',
    summary: '涉及该事项的在办案件 / Open cases that use the item',
  })
  @ApiOkResponse({ type: EffectsResponse, description: '在办案件 / the open cases' })
  @ApiProblems(404)
  async effects(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<EffectsResponse> {
    return { openCases: await this.showProceeding.effects(actor, id) };
  }

  @Put(':id/application')
  @Requires('item.apply')
  @ApiOperation({
    operationId: 'correctApplication',
    summary: '补正申请，形成下一轮 / Correct an application that was returned: its next round',
  })
  @ApiOkResponse({ type: ApplicationRoundResponse, description: '已保存 / kept' })
  @ApiProblems(400, 404, 409, 503)
  async correct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ApplicationRequest,
  ): Promise<ApplicationRoundResponse> {
    const correction = { application: applicationOf(body), reason: body.reason ?? null };
    return { round: await this.correctApplication.execute(actor, id, correction) };
  }

  @Put(':id/draft')
  @HttpCode(204)
  @Requires('item.apply')
  @ApiOperation({
    operationId: 'saveListDraft',
    summary: '保存清单草案 / Save the draft of a version',
  })
  @ApiNoContentResponse({ description: '已保存 / kept' })
  @ApiProblems(400, 404, 409, 503)
  draft(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DraftRequest,
  ): Promise<void> {
    return this.saveDraft.execute(actor, id, draftOf(body));
  }
}
