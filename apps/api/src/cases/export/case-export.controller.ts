import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { ExportCases } from '@grid/case-file';
import { DirectoryService } from '@grid/directory';
import type { BilingualText } from '@grid/kernel';
import type { Response } from 'express';
import { GradeGate } from '../../grades/grade-gate';
import { ApiProblems } from '../../http/api-problems';
import { ApiSignedIn } from '../../http/api-signed-in';
import { CallerLanguage } from '../../http/language.decorator';
import { CaseExportQuery } from './case-export.query';
import { writeCaseExport } from './write-case-export';

/** Takes cases out of the system, marked with who did and when. */
@ApiTags('cases')
@ApiSignedIn()
@Controller('cases/export')
export class CaseExportController {
  constructor(
    private readonly exportCases: ExportCases,
    private readonly gate: GradeGate,
    private readonly directory: DirectoryService,
  ) {}

  @Get()
  @Requires('case.export')
  @ApiOperation({ operationId: 'exportCases', summary: '导出案件 / Cases as a CSV file' })
  @ApiProduces('text/csv')
  @ApiOkResponse({
    description: '案件，个人信息已隐去 / the cases, personal data masked',
    content: { 'text/csv': { schema: { type: 'string' } } },
  })
  @ApiProblems(400)
  async export(
    @CurrentActor() actor: Actor,
    @Query() { status, mine, q }: CaseExportQuery,
    @CallerLanguage() language: 'zh' | 'en',
    @Res() response: Response,
  ): Promise<void> {
    const viewer = await this.gate.viewer(actor);
    const post = await this.postOf(actor);
    const exported = await this.exportCases.begin(actor, {
      status: status ?? null,
      mine: mine === 'true',
      text: q?.trim() || null,
    });
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.attachment(`cases-${exported.started.number}.csv`);
    const reader = { displayName: actor.displayName, post, viewer, language };
    await writeCaseExport(exported, this.gate, reader, response);
  }

  private async postOf({ post }: Actor): Promise<BilingualText> {
    const [name] = post === null ? [] : await this.directory.groupNames([post.group]);
    return { zh: name?.nameZh ?? '', en: name?.nameEn ?? '' };
  }
}
