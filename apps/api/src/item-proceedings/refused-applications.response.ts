import { ApiProperty } from '@nestjs/swagger';
import {
  PROCEEDING_KINDS,
  type ProceedingKind,
  type RefusedApplication,
  type RefusedApplications,
} from '@grid/item-list';
import { Grade } from '../grades/grade.decorator';
import { article, time, uuid } from '../http/api-schemas';

/** One application that was refused at submission. */
export class RefusedApplicationResponse implements RefusedApplication {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty(time) at: string;
  @Grade('internal') @ApiProperty({ enum: PROCEEDING_KINDS }) kind: ProceedingKind;
  @Grade('internal') @ApiProperty({ example: 'ITEM_ON_NEGATIVE_LIST' }) code: string;
  @Grade('public') @ApiProperty(article) article: string | null;
}

/** How often applications of a body were refused in a month (QY20.2, QY21.2, XX13, XX14). */
export class RefusedApplicationsResponse implements RefusedApplications {
  @Grade('internal') @ApiProperty({ example: '2026-11' }) month: string;
  @Grade('internal') @ApiProperty() organisationCode: string;
  @Grade('internal') @ApiProperty() organisationZh: string;
  @Grade('internal') @ApiProperty() organisationEn: string;
  @Grade('internal') @ApiProperty({ type: 'integer', minimum: 1 }) count: number;

  @ApiProperty({ type: [RefusedApplicationResponse], description: '新者在前 / newest first' })
  attempts: readonly RefusedApplicationResponse[];
}
