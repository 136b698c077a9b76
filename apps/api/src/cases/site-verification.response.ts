import { ApiProperty } from '@nestjs/swagger';
import type { VerificationView } from '@grid/intake';
import { Grade } from '../grades/grade.decorator';
import { time } from '../http/api-schemas';

/** What was found on the spot after a department's answer. */
export class SiteVerificationResponse implements VerificationView {
  @Grade('internal') @ApiProperty({ type: 'integer', minimum: 1 }) round: number;

  @Grade('internal')
  @ApiProperty({ enum: ['passed', 'failed'] })
  outcome: VerificationView['outcome'];

  @Grade('internal') @ApiProperty(time) recordedAt: string;
}
