import { ApiProperty } from '@nestjs/swagger';
import type { CasePage } from '@grid/case-file';
import { Grade } from '../grades/grade.decorator';
import { CaseContactResponse } from './case-contact.response';
import { CaseResponse } from './case.response';
import { GridItemResponse } from './grid-item.response';
import { LimitResponse } from './limit.response';
import { SettlementResponse } from './settlement.response';
import { SupervisionResponse } from './supervision.response';
import { SiteVerificationResponse } from './site-verification.response';
import { WaitingResponse } from './waiting.response';
import { WorkOrderResponse } from './work-order.response';

/** A case with everything that is not its course. */
export class CasePageResponse extends CaseResponse implements CasePage {
  @ApiProperty() contact: CaseContactResponse;

  @ApiProperty({
    type: GridItemResponse,
    nullable: true,
    description: '所属网格事项 / the matter of the county’s list, as of the report',
  })
  gridItem: GridItemResponse | null;

  @ApiProperty({
    type: SettlementResponse,
    nullable: true,
    description: '现场解决的情况 / how it was settled on the spot',
  })
  settlement: SettlementResponse | null;

  @ApiProperty({ type: [WorkOrderResponse], description: '先发者在前 / oldest first' })
  workOrders: readonly WorkOrderResponse[];

  @ApiProperty({ type: [LimitResponse], description: '先起算者在前 / oldest first' })
  limits: readonly LimitResponse[];

  @ApiProperty({ type: [SupervisionResponse], description: '先发者在前 / oldest first' })
  supervisions: readonly SupervisionResponse[];

  @ApiProperty({ type: [SiteVerificationResponse], description: '按轮次 / by round' })
  verifications: readonly SiteVerificationResponse[];

  @Grade('internal')
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: '核实不通过的次数 / verifications that failed',
  })
  failedVerifications: number;

  @ApiProperty({ type: [WaitingResponse] }) waitingFor: readonly WaitingResponse[];
}
