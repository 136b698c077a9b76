import { ApiProperty } from '@nestjs/swagger';
import type { SettlementView } from '@grid/case-file';
import { Grade } from '../grades/grade.decorator';
import { nullableText, time } from '../http/api-schemas';

/** How a matter was settled on the spot. */
export class SettlementResponse implements SettlementView {
  @Grade('internal')
  @ApiProperty({
    enum: ['settled', 'settling'],
    description: '上报前已解决，或上报后现场解决 / before the report, or as a task after it',
  })
  handling: SettlementView['handling'];

  @Grade('internal') @ApiProperty(time) toldAt: string;

  @Grade('personal', { mask: 'text' })
  @ApiProperty({
    ...nullableText,
    description: '处理情况，按规定删除后为 null / what was done; null once it was erased',
  })
  resultText: string | null;
}
