import { ApiProperty } from '@nestjs/swagger';
import {
  CASE_STATUSES,
  type CaseStatus,
  type CaseView,
  URGENCIES,
  type Urgency,
} from '@grid/intake';

const nullableTime = { type: 'string', format: 'date-time', nullable: true } as const;

/** A case as lists show it. */
export class CaseResponse implements CaseView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'string', nullable: true }) caseNumber: string | null;
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
  @ApiProperty({ format: 'date-time' }) capturedAt: string;
  @ApiProperty({ format: 'date-time' }) reportedAt: string;
  @ApiProperty(nullableTime) acceptedAt: string | null;
  @ApiProperty(nullableTime) dueAt: string | null;
  @ApiProperty(nullableTime) closedAt: string | null;
  @ApiProperty({ type: 'string', nullable: true }) archiveNumber: string | null;
}
