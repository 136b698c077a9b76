import { ApiProperty } from '@nestjs/swagger';
import {
  CASE_STATUSES,
  HANDLINGS,
  type Handling,
  type CaseStatus,
  type CaseView,
  URGENCIES,
  type Urgency,
} from '@grid/intake';
import { Grade } from '../grades/grade.decorator';
import { nullableText, nullableTime, time, uuid } from '../http/api-schemas';
import { ErasedResponse } from './erased.response';

/** A case as lists show it. */
export class CaseResponse implements CaseView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('public') @ApiProperty({ description: '城市 / city: QY, ZJ' }) cityKey: string;

  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '立案后才有 / once it is opened' })
  caseNumber: string | null;

  @Grade('internal') @ApiProperty({ enum: CASE_STATUSES }) status: CaseStatus;
  @Grade('public') @ApiProperty() categoryCode: string;
  @Grade('public') @ApiProperty() categoryZh: string;
  @Grade('public') @ApiProperty() categoryEn: string;
  @Grade('internal') @ApiProperty() placeText: string;

  @Grade('personal', { mask: 'text' })
  @ApiProperty({ ...nullableText, description: '按规定删除后为 null / null once it was erased' })
  description: string | null;

  @ApiProperty({
    type: ErasedResponse,
    nullable: true,
    description: '个人信息与文字已按规定删除 / personal data and texts were erased under a rule',
  })
  erased: ErasedResponse | null;

  @Grade('public') @ApiProperty() gridCode: string;
  @Grade('public') @ApiProperty() gridNameZh: string;
  @Grade('public') @ApiProperty() gridNameEn: string;
  @Grade('public') @ApiProperty({ description: '县（市、区）/ county' }) countyCode: string;
  @Grade('internal') @ApiProperty({ enum: URGENCIES }) urgency: Urgency;

  @Grade('internal')
  @ApiProperty({
    enum: HANDLINGS,
    description: '现场如何处理 / what became of it on the spot: settled, settling, or upload',
  })
  handling: Handling;

  @Grade('internal') @ApiProperty(time) capturedAt: string;
  @Grade('internal') @ApiProperty(time) reportedAt: string;
  @Grade('internal') @ApiProperty(nullableTime) acceptedAt: string | null;
  @Grade('internal') @ApiProperty(nullableTime) dueAt: string | null;
  @Grade('internal') @ApiProperty(nullableTime) closedAt: string | null;

  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '结案后才有 / once it is closed' })
  archiveNumber: string | null;
}
