import { ApiProperty } from '@nestjs/swagger';
import type { DiagramView } from '@grid/case-file';
import { Grade } from '../grades/grade.decorator';
import { article, nullableText, nullableTime, time } from '../http/api-schemas';

/** What happened at one element of the diagram. */
export class DiagramElementResponse {
  @Grade('internal') @ApiProperty() elementId: string;

  @Grade('internal')
  @ApiProperty({
    enum: ['active', 'completed', 'terminated', 'incident'],
    description: '最近一次经过的状态 / of its latest visit',
  })
  state: 'active' | 'completed' | 'terminated' | 'incident';

  @Grade('internal')
  @ApiProperty({ ...time, description: '首次进入 / first entry' })
  enteredAt: string;

  @Grade('internal')
  @ApiProperty({ ...nullableTime, description: '最后离开 / last exit' })
  leftAt: string | null;

  @Grade('internal') @ApiProperty({ type: 'integer', minimum: 1 }) count: number;
  @Grade('public') @ApiProperty() labelZh: string;
  @Grade('public') @ApiProperty() labelEn: string;
  @Grade('public') @ApiProperty(article) article: string | null;
}

const untilBegun = '引擎尚未开始时为 null / null while the engine has not begun';

/** The diagram of the version a case runs on, with what has happened on it so far. */
export class DiagramResponse implements DiagramView {
  @Grade('internal')
  @ApiProperty({ ...nullableText, description: untilBegun })
  processId: string | null;

  @Grade('internal')
  @ApiProperty({ type: 'integer', nullable: true, description: untilBegun })
  version: number | null;

  @Grade('public')
  @ApiProperty({ ...nullableText, description: 'BPMN 2.0 XML' })
  xml: string | null;

  @ApiProperty({ type: [DiagramElementResponse] }) elements: readonly DiagramElementResponse[];

  @Grade('internal')
  @ApiProperty({ type: [String], description: '已经过的连线 / sequence flows taken' })
  flows: readonly string[];
}
