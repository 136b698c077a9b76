import { ApiProperty } from '@nestjs/swagger';
import type { CasePage } from '@grid/case-file';
import { CaseContactResponse } from './case-contact.response';
import { CaseResponse } from './case.response';
import { WaitingResponse } from './waiting.response';
import { WorkOrderResponse } from './work-order.response';

/** A case with everything that is not its course. */
export class CasePageResponse extends CaseResponse implements CasePage {
  @ApiProperty() contact: CaseContactResponse;

  @ApiProperty({ type: [WorkOrderResponse], description: '先发者在前 / oldest first' })
  workOrders: readonly WorkOrderResponse[];

  @ApiProperty({ type: [WaitingResponse] }) waitingFor: readonly WaitingResponse[];
}
