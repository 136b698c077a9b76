import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { INDEX_KINDS, type IndexKind } from '@grid/personal-data';
import { SaysSomething } from '../http/says-something';

/** An exact number or name. */
export class FindByPersonBody {
  @ApiProperty({ enum: INDEX_KINDS })
  @IsIn(INDEX_KINDS)
  kind: IndexKind;

  @ApiProperty({ maxLength: 100, description: '完整的号码或姓名 / the whole number or name' })
  @SaysSomething()
  @IsString()
  @MaxLength(100)
  value: string;
}
