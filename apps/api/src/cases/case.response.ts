import { ApiProperty } from '@nestjs/swagger';
import {
  CASE_STATUSES,
  type CaseStatus,
  type CaseView,
  URGENCIES,
  type Urgency,
} from '@grid/intake';
import { nullableText, nullableTime, time, uuid } from '../http/api-schemas';

/** A case as lists show it. */
export class CaseResponse implements CaseView {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ ...nullableText, description: '立案后才有 / once it is opened' })
  caseNumber: string | null;

  @ApiProperty({ enum: CASE_STATUSES }) status: CaseStatus;
  @ApiProperty() categoryCode: string;
  @ApiProperty() categoryZh: string;
  @ApiProperty() categoryEn: string;
  @ApiProperty() placeText: string;
  @ApiProperty() description: string;
  @ApiProperty() gridCode: string;
  @ApiProperty() gridNameZh: string;
  @ApiProperty() gridNameEn: string;
  @ApiProperty({ enum: URGENCIES }) urgency: Urgency;
  @ApiProperty(time) capturedAt: string;
  @ApiProperty(time) reportedAt: string;
  @ApiProperty(nullableTime) acceptedAt: string | null;
  @ApiProperty(nullableTime) dueAt: string | null;
  @ApiProperty(nullableTime) closedAt: string | null;
  @ApiProperty({ ...nullableText, description: '结案后才有 / once it is closed' })
  archiveNumber: string | null;
}
