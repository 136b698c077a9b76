import { ApiProperty } from '@nestjs/swagger';
import type { CasePage, WaitingView } from '@grid/case-file';
import { Grade } from '../grades/grade.decorator';
import { article, nullableText, nullableTime, time } from '../http/api-schemas';
import { CaseContactResponse } from './case-contact.response';
import { CaseResponse } from './case.response';
import { WorkOrderResponse } from './work-order.response';

/** A step a case stands at, and whose turn it is. */
export class WaitingResponse implements WaitingView {
  @Grade('internal') @ApiProperty() elementId: string;
  @Grade('public') @ApiProperty() labelZh: string;
  @Grade('public') @ApiProperty() labelEn: string;
  @Grade('public') @ApiProperty(article) article: string | null;
  @Grade('internal') @ApiProperty(nullableText) groupZh: string | null;
  @Grade('internal') @ApiProperty(nullableText) groupEn: string | null;

  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '领取人 / who has claimed it' })
  holder: string | null;

  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '代何人办理 / the absent person they stand in for' })
  holderActingFor: string | null;

  @Grade('internal') @ApiProperty(time) since: string;
  @Grade('internal') @ApiProperty(nullableTime) dueAt: string | null;
}

/** A case with everything that is not its course. */
export class CasePageResponse extends CaseResponse implements CasePage {
  @ApiProperty() contact: CaseContactResponse;

  @ApiProperty({ type: [WorkOrderResponse], description: '先发者在前 / oldest first' })
  workOrders: readonly WorkOrderResponse[];

  @ApiProperty({ type: [WaitingResponse] }) waitingFor: readonly WaitingResponse[];
}
