import { ApiProperty } from '@nestjs/swagger';
import type { AnnotationView } from '@grid/intake';
import { IsString, MaxLength } from 'class-validator';
import { Grade } from '../grades/grade.decorator';
import { nullableText, time, uuid } from '../http/api-schemas';
import { SaysSomething } from '../http/says-something';

/** A note to be added. */
export class AnnotationRequest {
  @ApiProperty({ maxLength: 1000 })
  @SaysSomething()
  @IsString()
  @MaxLength(1000)
  text: string;
}

/** A note on a report. */
export class AnnotationResponse implements AnnotationView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty() authorName: string;
  @Grade('internal') @ApiProperty(nullableText) actingForName: string | null;
  @Grade('internal') @ApiProperty(nullableText) organisationZh: string | null;
  @Grade('internal') @ApiProperty(nullableText) organisationEn: string | null;
  @Grade('internal') @ApiProperty(time) writtenAt: string;
  @Grade('personal', { mask: 'text' }) @ApiProperty(nullableText) text: string | null;
}
