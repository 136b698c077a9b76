import { ApiProperty } from '@nestjs/swagger';
import type { Erased } from '@grid/personal-data';
import { Grade } from '../grades/grade.decorator';
import { time } from '../http/api-schemas';

/** When and under which rule personal values and texts were erased. */
export class ErasedResponse implements Erased {
  @Grade('internal') @ApiProperty(time) at: string;

  @Grade('internal')
  @ApiProperty({ example: 'CLOSED-1825', description: '保存期限规则 / the retention rule' })
  ruleCode: string;
}
