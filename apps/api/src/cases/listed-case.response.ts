import { ApiProperty } from '@nestjs/swagger';
import type { ListedCase } from '@grid/case-file';
import { CaseResponse } from './case.response';
import { WaitingResponse } from './waiting.response';

/** A case in a list, and whom it waits for. */
export class ListedCaseResponse extends CaseResponse implements ListedCase {
  @ApiProperty({ type: [WaitingResponse] }) waitingFor: readonly WaitingResponse[];
}
