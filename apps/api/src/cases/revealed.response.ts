import { ApiProperty } from '@nestjs/swagger';
import {
  REVEALABLE_FIELDS,
  type Revealable,
  type RevealPurpose,
  type RevealedValue,
} from '@grid/personal-data';
import { Grade } from '../grades/grade.decorator';
import { nullableText } from '../http/api-schemas';

/** A value in clear. */
export class RevealedValueResponse implements RevealedValue {
  @Grade('internal') @ApiProperty({ enum: REVEALABLE_FIELDS }) field: Revealable;

  @Grade('sensitive', { mask: 'whole' })
  @ApiProperty({ ...nullableText, description: '未填写时为 null / null where none was given' })
  value: string | null;
}

/** What was asked for, in clear, for this answer alone. */
export class RevealedResponse {
  @ApiProperty({ type: [RevealedValueResponse] }) values: readonly RevealedValueResponse[];
}

/** What personal data can be needed for. */
export class RevealPurposeResponse implements RevealPurpose {
  @Grade('public') @ApiProperty({ example: 'contactPerson' }) code: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;

  @Grade('public')
  @ApiProperty({ description: '须写明用途 / has to be said in words as well' })
  needsNote: boolean;
}
