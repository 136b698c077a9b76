import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import type { Page } from '@grid/kernel';
import { ExportRegister } from '@grid/personal-data';
import { RecordsReading } from '../acts/records-reading.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { PageQuery } from '../http/page.query';
import { ExportResponse } from './export.response';

/** What was taken out of the system. */
@ApiTags('personal data')
@ApiSignedIn()
@Controller('exports')
export class ExportsController {
  constructor(private readonly exports: ExportRegister) {}

  /** One's own; for whoever reads the record, all of the area. */
  @Get()
  @RecordsReading('export.list')
  @Requires('case.export')
  @ApiOperation({ operationId: 'listExports', summary: '导出记录 / Exports, newest first' })
  @ApiPage(ExportResponse)
  @ApiProblems(400)
  list(
    @CurrentActor() actor: Actor,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<Page<ExportResponse>> {
    const ofArea = actor.permissions.has('record.read');
    return this.exports.list(actor, { ofArea, cursor: cursor ?? null, limit });
  }
}
