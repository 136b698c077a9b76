import {
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  type StreamableFile,
  UploadedFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires, caseScope } from '@grid/access';
import { AddEvidence, EvidenceReader } from '@grid/evidence';
import type { Page } from '@grid/kernel';
import { RecordsReading } from '../acts/records-reading.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { EvidenceAddedResponse, EvidenceResponse } from './evidence.response';
import { PhotoUpload, type UploadedPhoto, uploadOf } from './photo-upload';
import { AnswersPicture, pictureFile } from './picture';
import { PurposeQuery } from './purpose.query';

/** Photos of a case, for whoever sees the case. */
@ApiTags('evidence')
@ApiSignedIn()
@Controller('cases/:id/evidence')
export class EvidenceController {
  constructor(
    private readonly addEvidence: AddEvidence,
    private readonly reader: EvidenceReader,
  ) {}

  /** Keeps a new picture made from the file's pixels; its metadata is dropped, place and time are kept apart. */
  @Post()
  @Requires('evidence.add')
  @PhotoUpload()
  @ApiOperation({ operationId: 'addEvidence', summary: '上传照片 / Add a photo' })
  @ApiCreatedResponse({ type: EvidenceAddedResponse, description: '已保存 / kept' })
  @ApiProblems(400, 404, 409, 413)
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Query() { purpose }: PurposeQuery,
    @UploadedFile() file: UploadedPhoto | undefined,
  ): Promise<EvidenceAddedResponse> {
    const upload = uploadOf(file);
    const scope = caseScope(actor);
    return { id: await this.addEvidence.execute(actor, scope, caseId, upload, purpose) };
  }

  @Get()
  @Requires('signedIn')
  @RecordsReading('evidence.list')
  @ApiOperation({ operationId: 'listEvidence', summary: '案件照片 / Photos of a case' })
  @ApiPage(EvidenceResponse)
  @ApiProblems(404)
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
  ): Promise<Page<EvidenceResponse>> {
    return { items: await this.reader.ofCase(caseScope(actor), caseId), nextCursor: null };
  }

  @Get(':evidenceId')
  @Requires('signedIn')
  @AnswersPicture()
  @RecordsReading('evidence.read')
  @ApiOperation({ operationId: 'showEvidence', summary: '照片 / A photo' })
  @ApiProblems(404)
  async picture(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Param('evidenceId', ParseUUIDPipe) evidenceId: string,
  ): Promise<StreamableFile> {
    const jpeg = await this.reader.picture(caseScope(actor), caseId, evidenceId);
    return pictureFile(evidenceId, jpeg);
  }
}
