import { ApiProperty } from '@nestjs/swagger';
import {
  type Choice,
  GRID_ORDER_OUTCOMES,
  type GridOrderOutcome,
  type GridOrderView,
  ORDER_REFUSAL_GROUNDS,
  type OrderChoicesView,
  type OrderRefusalGround,
  REFUSAL_GROUNDS,
  type RefusalCount,
  type RefusalGround,
  type RefusedAttempt,
} from '@grid/grid-order';
import { Grade } from '../grades/grade.decorator';
import { article, nullableText, nullableTime, time, uuid } from '../http/api-schemas';

/** What the grid member said. */
export class GridOrderAnswerResponse {
  @Grade('internal') @ApiProperty({ enum: GRID_ORDER_OUTCOMES }) outcome: GridOrderOutcome;

  @Grade('internal')
  @ApiProperty({ enum: REFUSAL_GROUNDS, nullable: true, type: String })
  reason: RefusalGround | null;

  @Grade('public')
  @ApiProperty({ ...article, description: '拒绝的依据 / what a refusal rests on' })
  article: string | null;

  @Grade('internal')
  @ApiProperty({ description: '不计入考核 / does not count in an assessment (XX13.4, NB13.2)' })
  noFault: boolean;

  @Grade('personal', { mask: 'text' }) @ApiProperty() textZh: string;
  @Grade('personal', { mask: 'text' }) @ApiProperty() textEn: string;
  @Grade('internal') @ApiProperty(time) answeredAt: string;
  @Grade('internal') @ApiProperty() answeredByName: string;
}

/** Why the grid was used for an unlisted matter (NB20.1). */
export class GridOrderExceptionResponse {
  @Grade('personal', { mask: 'text' }) @ApiProperty() reasonZh: string;
  @Grade('personal', { mask: 'text' }) @ApiProperty() reasonEn: string;
  @Grade('public') @ApiProperty(article) article: string | null;
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
  @Grade('public') @ApiProperty(nullableText) itemCode: string | null;
  @Grade('public') @ApiProperty(nullableText) itemZh: string | null;
  @Grade('public') @ApiProperty(nullableText) itemEn: string | null;
  @Grade('internal') @ApiProperty(nullableText) requestedByZh: string | null;
  @Grade('internal') @ApiProperty(nullableText) requestedByEn: string | null;

  @ApiProperty({
    type: GridOrderExceptionResponse,
    nullable: true,
    description: '清单内事项为 null / null for what is listed',
  })
  exception: GridOrderExceptionResponse | null;

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

/** Something to choose from. */
export class ChoiceResponse implements Choice {
  @Grade('public') @ApiProperty() code: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
}

/** On what an exception from the list rests. */
export class ExceptionClauseResponse {
  @Grade('public') @ApiProperty(article) article: string | null;
  @Grade('public') @ApiProperty() textZh: string;
  @Grade('public') @ApiProperty() textEn: string;
}

/** What an order for a grid may name today. */
export class GridOrderChoicesResponse implements OrderChoicesView {
  @ApiProperty({ type: [ChoiceResponse], description: '现行事项 / items in force' })
  items: readonly ChoiceResponse[];

  @ApiProperty({
    type: [ChoiceResponse],
    description: '可提出需求的部门 / departments that may ask',
  })
  departments: readonly ChoiceResponse[];

  @ApiProperty({
    type: ExceptionClauseResponse,
    nullable: true,
    description: '此岗位不能作例外时为 null / null where this post may make none',
  })
  exception: ExceptionClauseResponse | null;
}

/** One order that was refused. */
export class RefusedAttemptResponse implements RefusedAttempt {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty(time) at: string;
  @Grade('internal') @ApiProperty() gridCode: string;

  @Grade('internal')
  @ApiProperty({ enum: ORDER_REFUSAL_GROUNDS })
  ground: OrderRefusalGround;

  @Grade('public') @ApiProperty(article) article: string | null;
}

/** How often a body's orders were refused (QY21.1, ZJ15; XX13.4, BH13.3, NB13.2) or let pass as exceptions (NB20.1). */
export class RefusalCountResponse implements RefusalCount {
  @Grade('internal') @ApiProperty({ example: '2026-11' }) month: string;
  @Grade('internal') @ApiProperty() organisationCode: string;
  @Grade('internal') @ApiProperty() organisationZh: string;
  @Grade('internal') @ApiProperty() organisationEn: string;
  @Grade('internal') @ApiProperty({ type: 'integer', minimum: 0 }) count: number;

  @Grade('internal')
  @ApiProperty({ type: 'integer', minimum: 0, description: '其中清单外 / of them not listed' })
  unlistedCount: number;

  @Grade('internal')
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: '另有例外 / exceptions besides (NB20.1)',
  })
  exceptionCount: number;

  @ApiProperty({ type: [RefusedAttemptResponse], description: '新者在前 / newest first' })
  attempts: readonly RefusedAttemptResponse[];
}
