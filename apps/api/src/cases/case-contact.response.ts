import { ApiProperty } from '@nestjs/swagger';
import type { ContactView } from '@grid/case-file';
import { Grade } from '../grades/grade.decorator';
import { nullableText } from '../http/api-schemas';

/** Whom a report names as the person to turn to: masked, unless it is the caller's own report. */
export class CaseContactResponse implements ContactView {
  @Grade('personal', { mask: 'fullName' })
  @ApiProperty({ ...nullableText, example: '陈**' })
  contactName: string | null;

  @Grade('personal', { mask: 'telephone' })
  @ApiProperty({ ...nullableText, example: '138****5678' })
  contactPhone: string | null;

  @Grade('sensitive', { mask: 'identityNumber' })
  @ApiProperty({ ...nullableText, example: '4418**********1234' })
  contactIdentityNumber: string | null;
}
