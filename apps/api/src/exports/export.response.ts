import { ApiProperty } from '@nestjs/swagger';
import type { ExportView, KeptFilter } from '@grid/personal-data';
import { Grade } from '../grades/grade.decorator';
import { nullableText, nullableTime, time } from '../http/api-schemas';

/** What was asked for; `text` says whether something was typed. */
export class ExportFilterResponse implements KeptFilter {
  @Grade('internal') @ApiProperty(nullableText) status: string | null;
  @Grade('internal') @ApiProperty() mine: boolean;

  @Grade('internal')
  @ApiProperty({
    description: '是否按文字查找；所填文字不留存 / whether something was typed, which is not kept',
  })
  text: boolean;
}

/** A file that left the system. */
export class ExportResponse implements ExportView {
  @Grade('internal') @ApiProperty({ example: 'EX-20261122-000001' }) number: string;
  @Grade('internal') @ApiProperty() accountName: string;
  @Grade('internal') @ApiProperty(nullableText) organisationZh: string | null;
  @Grade('internal') @ApiProperty(nullableText) organisationEn: string | null;
  @Grade('internal') @ApiProperty(time) startedAt: string;
  @Grade('internal') @ApiProperty(nullableTime) finishedAt: string | null;
  @ApiProperty() filter: ExportFilterResponse;
  @Grade('internal') @ApiProperty({ type: 'integer' }) caseCount: number;

  @Grade('internal')
  @ApiProperty({ description: '超过上限，只含最新的 / too many: only the newest are in it' })
  truncated: boolean;

  @Grade('internal')
  @ApiProperty({
    enum: ['running', 'done', 'broken'],
    description: 'broken 未接收完整 / was not received to its end',
  })
  status: ExportView['status'];

  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '文件的 SHA-256 / of the whole file' })
  sha256: string | null;
}
