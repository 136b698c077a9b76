import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import type { WaiveCommand } from '@grid/human-task';
import { uuid } from '../http/api-schemas';

/** Who may take which step although hands are to be kept apart, and why. */
export class WaiveRequest implements WaiveCommand {
  @ApiProperty({ example: 'UserTask_AcceptReport', maxLength: 100 })
  @IsString()
  @Matches(/^\w{1,100}$/)
  elementId: string;

  @ApiProperty(uuid)
  @IsUUID()
  accountId: string;

  @ApiProperty({ maxLength: 500 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  @Matches(/\S/)
  reason: string;
}
