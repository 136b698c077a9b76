import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { requireDay } from '@grid/directory';
import { type BilingualText, Clock, localDay, type Page } from '@grid/kernel';
import {
  ACT_NAMES,
  ExportRecord,
  RecordReader,
  type RecordView,
  ShowRecordState,
} from '@grid/record';
import { RecordsReading } from '../acts/records-reading.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { ActNameResponse } from './act-name.response';
import { actsByName } from './acts-by-name';
import { OperationNames } from './operation-names';
import { RecordEntryResponse } from './record-entry.response';
import { RecordQuery } from './record.query';
import { RecordStateResponse } from './record-state.response';

/** Who did what, for those who oversee the others; that they read it is on record as well. */
@ApiTags('record')
@ApiSignedIn()
@Controller('record')
@Requires('record.read')
export class RecordController {
  constructor(
    private readonly reader: RecordReader,
    private readonly exportRecord: ExportRecord,
    private readonly showState: ShowRecordState,
    private readonly operations: OperationNames,
    private readonly clock: Clock,
  ) {}

  @Get()
  @RecordsReading('record.read')
  @ApiOperation({ operationId: 'listRecord', summary: '操作记录 / The record, newest first' })
  @ApiPage(RecordEntryResponse)
  @ApiProblems(400)
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: RecordQuery,
  ): Promise<Page<RecordEntryResponse>> {
    const page = await this.reader.list(actor, {
      accountId: query.account ?? null,
      caseId: query.case ?? null,
      actions: query.action?.split(',') ?? null,
      outcome: query.outcome ?? null,
      from: startOf('from', query.from),
      to: endOf('to', query.to),
      text: query.q?.trim() || null,
      cursor: query.cursor ?? null,
      limit: query.limit,
    });
    return { ...page, items: page.items.map((entry) => this.named(entry)) };
  }

  @Get('acts')
  @ApiOperation({ operationId: 'listActs', summary: '操作名称 / What acts are called' })
  @ApiPage(ActNameResponse)
  acts(): Page<ActNameResponse> {
    const acts = Object.entries<BilingualText>(ACT_NAMES);
    return { items: actsByName([...acts, ...this.operations.all()]), nextCursor: null };
  }

  @Get('state')
  @ApiOperation({ operationId: 'showRecordState', summary: '记录状态 / How the record stands' })
  @ApiOkResponse({ type: RecordStateResponse, description: '记录状态 / how the record stands' })
  state(): Promise<RecordStateResponse> {
    return this.showState.execute();
  }

  /** For `npm run audit:verify -- --file`; entries outside the caller's area are there by their hashes only. */
  @Get('export')
  @ApiOperation({
    operationId: 'exportRecord',
    summary: '导出操作记录 / The whole record, for verifying it elsewhere',
  })
  @ApiProduces('application/gzip')
  @ApiOkResponse({
    description: '逐行 JSON（gzip） / lines of JSON under gzip',
    content: { 'application/gzip': { schema: { type: 'string', format: 'binary' } } },
  })
  async export(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    const lines = await this.exportRecord.execute(actor);
    const packed = createGzip();
    pipeline(Readable.from(lines), packed, () => undefined);
    return new StreamableFile(packed, {
      type: 'application/gzip',
      disposition: `attachment; filename="record-${localDay(this.clock.now())}.ndjson.gz"`,
    });
  }

  private named(entry: RecordView): RecordEntryResponse {
    if (entry.actionZh !== null) return entry;
    const name = this.operations.of(entry.action);
    return { ...entry, actionZh: name?.zh ?? null, actionEn: name?.en ?? null };
  }
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The beginning of a day in Asia/Shanghai. @throws DomainError DAY_INVALID */
function startOf(field: string, day: string | undefined): Date | null {
  if (day === undefined) return null;
  requireDay(field, day);
  return new Date(`${day}T00:00:00+08:00`);
}

function endOf(field: string, day: string | undefined): Date | null {
  const start = startOf(field, day);
  return start === null ? null : new Date(start.getTime() + DAY_MS);
}
