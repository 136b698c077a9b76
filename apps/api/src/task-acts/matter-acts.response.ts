import { ApiProperty } from '@nestjs/swagger';
import { MATTER_ACTS, type MatterAct, type MatterActsView } from '@grid/human-task';
import { Grade } from '../grades/grade.decorator';
import { CountersignResponse } from './task-acts.response';

/** What the caller may do with a whole matter, and the votes on it. */
export class MatterActsResponse implements MatterActsView {
  @Grade('internal')
  @ApiProperty({ enum: MATTER_ACTS, isArray: true, description: '现在可以做的 / possible now' })
  possible: readonly MatterAct[];

  @ApiProperty({ type: [CountersignResponse] }) countersigns: readonly CountersignResponse[];
}
