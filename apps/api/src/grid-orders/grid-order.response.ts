import { ApiProperty } from '@nestjs/swagger';
import {
  GRID_ORDER_OUTCOMES,
  type GridOrderOutcome,
  type GridOrderView,
  type RefusalCount,
  type RefusedAttempt,
} from '@grid/grid-order';
import { Grade } from '../grades/grade.decorator';
import { article, nullableText, nullableTime, time, uuid } from '../http/api-schemas';

/** What the grid member said. */
export class GridOrderAnswerResponse {
  @Grade('internal') @ApiProperty({ enum: GRID_ORDER_OUTCOMES }) outcome: GridOrderOutcome;
  @Grade('personal', { mask: 'text' }) @ApiProperty() textZh: string;
  @Grade('personal', { mask: 'text' }) @ApiProperty() textEn: string;
  @Grade('internal') @ApiProperty(time) answeredAt: string;
  @Grade('internal') @ApiProperty() answeredByName: string;
}

/** An order to the grid members of a grid (QY28, ZJ40). */
export class GridOrderResponse implements GridOrderView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('public') @ApiProperty() gridCode: string;
  @Grade('public') @ApiProperty() gridNameZh: string;
  @Grade('public') @ApiProperty() gridNameEn: string;
  @Grade('public') @ApiProperty(nullableText) categoryCode: string | null;
  @Grade('public') @ApiProperty(nullableText) categoryZh: string | null;
  @Grade('public') @ApiProperty(nullableText) categoryEn: string | null;
  @Grade('personal', { mask: 'text' }) @ApiProperty() textZh: string;
  @Grade('personal', { mask: 'text' }) @ApiProperty() textEn: string;
  @Grade('internal') @ApiProperty(time) placedAt: string;
  @Grade('internal') @ApiProperty(nullableTime) dueAt: string | null;
  @Grade('internal') @ApiProperty() organisationZh: string;
  @Grade('internal') @ApiProperty() organisationEn: string;
  @Grade('internal') @ApiProperty() placedByName: string;
  @Grade('public') @ApiProperty(article) article: string | null;

  @ApiProperty({
    type: GridOrderAnswerResponse,
    nullable: true,
    description: '反馈之前为 null / null until it is answered',
  })
  answer: GridOrderAnswerResponse | null;
}

/** The order that was given. */
export class GridOrderPlacedResponse {
  @Grade('internal') @ApiProperty(uuid) id: string;
}

/** One direct order that was refused. */
export class RefusedAttemptResponse implements RefusedAttempt {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty(time) at: string;
  @Grade('internal') @ApiProperty() gridCode: string;
  @Grade('public') @ApiProperty(article) article: string | null;
}

/** How often a body tried to give orders that only the grid authority may give (QY21.1, ZJ15). */
export class RefusalCountResponse implements RefusalCount {
  @Grade('internal') @ApiProperty({ example: '2026-11' }) month: string;
  @Grade('internal') @ApiProperty() organisationCode: string;
  @Grade('internal') @ApiProperty() organisationZh: string;
  @Grade('internal') @ApiProperty() organisationEn: string;
  @Grade('internal') @ApiProperty({ type: 'integer', minimum: 1 }) count: number;

  @ApiProperty({ type: [RefusedAttemptResponse], description: '新者在前 / newest first' })
  attempts: readonly RefusedAttemptResponse[];
}
