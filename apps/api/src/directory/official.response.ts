import { ApiProperty } from '@nestjs/swagger';
import type { Official } from '@grid/access';
import { Grade } from '../grades/grade.decorator';
import { uuid } from '../http/api-schemas';

/** Somebody who works on tasks. */
export class OfficialResponse implements Official {
  @Grade('internal') @ApiProperty(uuid) accountId: string;
  @Grade('internal') @ApiProperty() displayName: string;
  @Grade('public') @ApiProperty() titleZh: string;
  @Grade('public') @ApiProperty() titleEn: string;
  @Grade('public') @ApiProperty() organisationZh: string;
  @Grade('public') @ApiProperty() organisationEn: string;

  @Grade('internal')
  @ApiProperty({ description: '同岗位的所有人 / all who hold such a post there' })
  group: string;
}
