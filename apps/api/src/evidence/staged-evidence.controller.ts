import {
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Post,
  type StreamableFile,
  UploadedFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { StagedReader, StageEvidence } from '@grid/evidence';
import { RecordsReading } from '../acts/records-reading.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { EvidenceAddedResponse } from './evidence.response';
import { PhotoUpload, type UploadedPhoto, uploadOf } from './photo-upload';
import { AnswersPicture, pictureFile } from './picture';

/** Photos for a report that is still being written, for the account that takes them alone. */
@ApiTags('evidence')
@ApiSignedIn()
@Controller('evidence')
export class StagedEvidenceController {
  constructor(
    private readonly stageEvidence: StageEvidence,
    private readonly reader: StagedReader,
  ) {}

  /** The same gate as for the photos of a case. The id is named in a report within a day, or the photo is removed. */
  @Post()
  @Requires('evidence.add')
  @PhotoUpload()
  @ApiOperation({ operationId: 'stageEvidence', summary: '上报前上传照片 / Stage a photo' })
  @ApiCreatedResponse({ type: EvidenceAddedResponse, description: '已暂存 / staged' })
  @ApiProblems(400, 409, 413)
  async stage(
    @CurrentActor() actor: Actor,
    @UploadedFile() file: UploadedPhoto | undefined,
  ): Promise<EvidenceAddedResponse> {
    return { id: await this.stageEvidence.execute(actor, uploadOf(file)) };
  }

  @Get(':evidenceId')
  @Requires('evidence.add')
  @AnswersPicture()
  @RecordsReading('evidence.readStaged')
  @ApiOperation({ operationId: 'showStagedEvidence', summary: '暂存照片 / A staged photo' })
  @ApiProblems(404)
  async picture(
    @CurrentActor() actor: Actor,
    @Param('evidenceId', ParseUUIDPipe) evidenceId: string,
  ): Promise<StreamableFile> {
    const jpeg = await this.reader.picture(actor.accountId, evidenceId);
    return pictureFile(evidenceId, jpeg);
  }
}
