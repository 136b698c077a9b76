import { ApiProperty } from '@nestjs/swagger';
import type { DiagramInstance, DiagramView } from '@grid/case-file';
import { Grade } from '../grades/grade.decorator';
import { article, engineKey, nullableText, nullableTime, time } from '../http/api-schemas';

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

/** A process that the case runs or ran. */
export class DiagramInstanceResponse implements DiagramInstance {
  @Grade('internal') @ApiProperty(engineKey) key: string;

  @Grade('internal')
  @ApiProperty({
    ...engineKey,
    nullable: true,
    description: '调用它的流程，主流程为 null / what called it, null for the main process',
  })
  parentKey: string | null;

  @Grade('internal') @ApiProperty() processId: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;

  @Grade('internal')
  @ApiProperty({ enum: ['active', 'completed', 'terminated'] })
  state: DiagramInstance['state'];

  @Grade('internal') @ApiProperty(time) startedAt: string;
}

const untilBegun = '引擎尚未开始时为 null / null while the engine has not begun';

/** The diagram of the version a case runs on, with what has happened on it so far. */
export class DiagramResponse implements DiagramView {
  @Grade('internal')
  @ApiProperty({ ...engineKey, nullable: true, description: untilBegun })
  instanceKey: string | null;

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

  @ApiProperty({
    type: [DiagramInstanceResponse],
    description: '本案所有流程，调用者在前 / everything the case runs, callers first',
  })
  instances: readonly DiagramInstanceResponse[];
}
