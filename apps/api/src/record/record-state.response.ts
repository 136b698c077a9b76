import { ApiProperty } from '@nestjs/swagger';
import type { CheckpointView, RecordStateView, VerificationView } from '@grid/record';
import { Grade } from '../grades/grade.decorator';
import { nullableText, nullableTime, time } from '../http/api-schemas';

/** The last signed checkpoint. */
export class CheckpointResponse implements CheckpointView {
  @Grade('internal') @ApiProperty() sequence: string;
  @Grade('internal') @ApiProperty({ description: '签名至此 / signed up to here' }) seq: string;
  @Grade('internal') @ApiProperty(time) at: string;
  @Grade('internal') @ApiProperty() keyId: string;
}

/** What the last look at the whole chain found. */
export class VerificationResponse implements VerificationView {
  @Grade('internal') @ApiProperty(time) at: string;
  @Grade('internal') @ApiProperty() lastSeq: string;
  @Grade('internal') @ApiProperty() sound: boolean;
  @Grade('internal') @ApiProperty(nullableText) code: string | null;
  @Grade('internal') @ApiProperty(nullableText) seq: string | null;
}

/** How the record stands, as the system itself knows it; the proof is an export checked elsewhere. */
export class RecordStateResponse implements RecordStateView {
  @Grade('internal') @ApiProperty() lastSeq: string;
  @Grade('internal') @ApiProperty(nullableTime) firstAt: string | null;
  @ApiProperty({ type: CheckpointResponse, nullable: true }) checkpoint: CheckpointResponse | null;
  @ApiProperty({ type: VerificationResponse, nullable: true })
  verification: VerificationResponse | null;
}
