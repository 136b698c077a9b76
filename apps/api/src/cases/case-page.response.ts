import { ApiProperty } from '@nestjs/swagger';
import type { CasePage, WaitingView } from '@grid/case-file';
import { article, nullableText, nullableTime, time } from '../http/api-schemas';
import { CaseResponse } from './case.response';
import { WorkOrderResponse } from './work-order.response';

/** A step a case stands at, and whose turn it is. */
export class WaitingResponse implements WaitingView {
  @ApiProperty() elementId: string;
  @ApiProperty() labelZh: string;
  @ApiProperty() labelEn: string;
  @ApiProperty(article) article: string | null;
  @ApiProperty(nullableText) groupZh: string | null;
  @ApiProperty(nullableText) groupEn: string | null;
  @ApiProperty({ ...nullableText, description: '领取人 / who has claimed it' })
  holder: string | null;

  @ApiProperty(time) since: string;
  @ApiProperty(nullableTime) dueAt: string | null;
}

/** A case with everything that is not its course. */
export class CasePageResponse extends CaseResponse implements CasePage {
  @ApiProperty({ type: [WorkOrderResponse], description: '先发者在前 / oldest first' })
  workOrders: readonly WorkOrderResponse[];

  @ApiProperty({ type: [WaitingResponse] }) waitingFor: readonly WaitingResponse[];
}
