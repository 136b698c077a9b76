import { ApiProperty } from '@nestjs/swagger';
import type { Alarm } from '@grid/personal-data';
import { Grade } from '../grades/grade.decorator';
import { nullableText, nullableTime, time, uuid } from '../http/api-schemas';

/** Something that those who watch over personal data should look into. */
export class AlarmResponse implements Alarm {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty({ enum: ['bulkReveal'] }) kind: 'bulkReveal';
  @Grade('internal') @ApiProperty(uuid) accountId: string;
  @Grade('internal') @ApiProperty() accountName: string;
  @Grade('internal') @ApiProperty(nullableText) organisationZh: string | null;
  @Grade('internal') @ApiProperty(nullableText) organisationEn: string | null;
  @Grade('internal') @ApiProperty(time) raisedAt: string;

  @Grade('internal')
  @ApiProperty({ type: 'integer', description: '不同案件数 / different cases' })
  caseCount: number;

  @Grade('internal')
  @ApiProperty({ type: 'integer', description: '在多少分钟内 / within so many minutes' })
  windowMinutes: number;

  @Grade('internal') @ApiProperty(nullableTime) acknowledgedAt: string | null;
  @Grade('internal') @ApiProperty(nullableText) acknowledgedByName: string | null;
}
