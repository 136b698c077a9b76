import { ApiProperty } from '@nestjs/swagger';
import type { DemoAccount } from '@grid/directory';

/** An account that a demonstration offers openly. */
export class DemoAccountResponse implements Omit<DemoAccount, 'id' | 'posts'> {
  @ApiProperty() username: string;
  @ApiProperty() password: string;
  @ApiProperty() roleZh: string;
  @ApiProperty() roleEn: string;
  @ApiProperty() displayName: string;
}
