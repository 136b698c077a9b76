import { ApiProperty } from '@nestjs/swagger';
import { WAITING_KINDS, type WaitingKind, type WaitingView } from '@grid/case-file';
import { Grade } from '../grades/grade.decorator';
import { nullableText, nullableTime, time } from '../http/api-schemas';

/** A step a case stands at, and whose turn it is. */
export class WaitingResponse implements WaitingView {
  @Grade('internal')
  @ApiProperty({
    enum: WAITING_KINDS,
    description:
      'task 等人办理，department 等部门答复，system 等系统处理或重试，trouble 流程故障，须管理员处理' +
      ' / trouble: an administrator has to look',
  })
  kind: WaitingKind;

  @Grade('internal') @ApiProperty(nullableText) elementId: string | null;
  @Grade('public') @ApiProperty() labelZh: string;
  @Grade('public') @ApiProperty() labelEn: string;

  @Grade('public')
  @ApiProperty({ type: [String], description: '法条依据 / the provisions it rests on' })
  articles: readonly string[];

  @Grade('internal') @ApiProperty(nullableText) partyZh: string | null;
  @Grade('internal') @ApiProperty(nullableText) partyEn: string | null;

  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '领取人 / who has claimed it' })
  holderName: string | null;

  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '代何人办理 / the absent person they stand in for' })
  holderActingFor: string | null;

  @Grade('internal') @ApiProperty(time) since: string;

  @Grade('internal')
  @ApiProperty({
    ...nullableTime,
    description:
      '本步骤或派遣的期限，没有则为案件期限 / of the step or the order, else of the case',
  })
  dueAt: string | null;

  @Grade('internal') @ApiProperty({ description: '已超期 / past its date' }) late: boolean;
}
