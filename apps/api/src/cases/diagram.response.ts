import { ApiProperty } from '@nestjs/swagger';
import type { DiagramView } from '@grid/case-file';
import { article, nullableText, nullableTime, time } from '../http/api-schemas';

/** What happened at one element of the diagram. */
export class DiagramElementResponse {
  @ApiProperty() elementId: string;

  @ApiProperty({
    enum: ['active', 'completed', 'terminated', 'incident'],
    description: '最近一次经过的状态 / of its latest visit',
  })
  state: 'active' | 'completed' | 'terminated' | 'incident';

  @ApiProperty({ ...time, description: '首次进入 / first entry' }) enteredAt: string;
  @ApiProperty({ ...nullableTime, description: '最后离开 / last exit' }) leftAt: string | null;
  @ApiProperty({ type: 'integer', minimum: 1 }) count: number;
  @ApiProperty() labelZh: string;
  @ApiProperty() labelEn: string;
  @ApiProperty(article) article: string | null;
}

const untilBegun = '引擎尚未开始时为 null / null while the engine has not begun';

/** The diagram of the version a case runs on, with what has happened on it so far. */
export class DiagramResponse implements DiagramView {
  @ApiProperty({ ...nullableText, description: untilBegun }) processId: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: untilBegun })
  version: number | null;

  @ApiProperty({ ...nullableText, description: 'BPMN 2.0 XML' }) xml: string | null;
  @ApiProperty({ type: [DiagramElementResponse] }) elements: readonly DiagramElementResponse[];

  @ApiProperty({ type: [String], description: '已经过的连线 / sequence flows taken' })
  flows: readonly string[];
}
