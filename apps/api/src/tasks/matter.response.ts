import { ApiProperty } from '@nestjs/swagger';
import { MATTER_KINDS, type MatterKind, type MatterView } from '@grid/matter';
import { Grade } from '../grades/grade.decorator';
import { nullableText, nullableTime, time, uuid } from '../http/api-schemas';

/** What a task is about: an incident case or a proceeding about a list of matters. */
export class MatterResponse implements MatterView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty({ enum: MATTER_KINDS }) kind: MatterKind;
  @Grade('public') @ApiProperty({ description: '城市 / city: QY, ZJ' }) cityKey: string;

  @Grade('internal')
  @ApiProperty({
    ...nullableText,
    description: '案号或办理编号 / number of the case or proceeding',
  })
  number: string | null;

  @Grade('public') @ApiProperty() titleZh: string;
  @Grade('public') @ApiProperty() titleEn: string;
  @Grade('internal') @ApiProperty() placeText: string;
  @Grade('public') @ApiProperty() areaCode: string;
  @Grade('internal') @ApiProperty(time) openedAt: string;
  @Grade('internal') @ApiProperty(nullableTime) endedAt: string | null;
}
