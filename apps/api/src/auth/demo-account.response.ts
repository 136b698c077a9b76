import { ApiProperty } from '@nestjs/swagger';
import type { DemoAccount } from '@grid/directory';
import { Grade } from '../grades/grade.decorator';

/** An account that a demonstration offers openly. */
export class DemoAccountResponse implements Omit<DemoAccount, 'id' | 'kind' | 'posts'> {
  @Grade('public') @ApiProperty() username: string;
  @Grade('public') @ApiProperty() password: string;
  @Grade('public') @ApiProperty() roleZh: string;
  @Grade('public') @ApiProperty() roleEn: string;
  @Grade('public') @ApiProperty() displayName: string;
}
