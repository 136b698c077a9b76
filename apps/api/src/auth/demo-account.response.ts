import { ApiProperty } from '@nestjs/swagger';
import type { DemoAccount } from '@grid/directory';
import { Grade } from '../grades/grade.decorator';

/** An account that a demonstration offers openly. */
export class DemoAccountResponse implements Pick<
  DemoAccount,
  'username' | 'password' | 'roleZh' | 'roleEn' | 'displayName'
> {
  @Grade('public') @ApiProperty() username: string;
  @Grade('public') @ApiProperty() password: string;
  @Grade('public') @ApiProperty() roleZh: string;
  @Grade('public') @ApiProperty() roleEn: string;
  @Grade('public') @ApiProperty() displayName: string;
  /** The city whose demonstration it belongs to. */
  @Grade('public') @ApiProperty({ example: 'QY' }) cityKey: string;
  @Grade('public') @ApiProperty() cityZh: string;
  @Grade('public') @ApiProperty() cityEn: string;
}
