import { ApiProperty } from '@nestjs/swagger';
import type { ExportedCase } from '@grid/case-file';
import type { CaseStatus, Urgency } from '@grid/intake';
import { Grade } from '../../grades/grade.decorator';

/** What an export says of a case. Identity numbers are in none. */
export class CaseExportRow implements Omit<
  ExportedCase,
  | 'id'
  | 'cityKey'
  | 'categoryCode'
  | 'gridCode'
  | 'countyCode'
  | 'handling'
  | 'erased'
  | 'contactIdentityNumber'
> {
  @Grade('internal') @ApiProperty() caseNumber: string | null;
  @Grade('internal') @ApiProperty() status: CaseStatus;
  @Grade('public') @ApiProperty() categoryZh: string;
  @Grade('public') @ApiProperty() categoryEn: string;
  @Grade('internal') @ApiProperty() placeText: string;
  @Grade('public') @ApiProperty() gridNameZh: string;
  @Grade('public') @ApiProperty() gridNameEn: string;
  @Grade('internal') @ApiProperty() urgency: Urgency;
  @Grade('internal') @ApiProperty() capturedAt: string;
  @Grade('internal') @ApiProperty() reportedAt: string;
  @Grade('internal') @ApiProperty() acceptedAt: string | null;
  @Grade('internal') @ApiProperty() dueAt: string | null;
  @Grade('internal') @ApiProperty() closedAt: string | null;
  @Grade('internal') @ApiProperty() archiveNumber: string | null;

  @Grade('personal', { mask: 'text' })
  @ApiProperty({ type: 'string', nullable: true })
  description: string | null;

  @Grade('personal', { mask: 'fullName' })
  @ApiProperty({ type: 'string', nullable: true })
  contactName: string | null;

  @Grade('personal', { mask: 'telephone' })
  @ApiProperty({ type: 'string', nullable: true })
  contactPhone: string | null;
}
