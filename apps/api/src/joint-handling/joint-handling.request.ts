import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import type { PartCommand } from '@grid/joint-handling';
import { DAY } from '../http/patterns';
import { ReasonRequest } from '../task-acts/task-acts.request';

/** Which department is to help or to lead, until when, and why. */
export class PartRequest extends ReasonRequest implements PartCommand {
  @ApiProperty({ example: '441802-urban-management', maxLength: 80 })
  @IsString()
  @MaxLength(80)
  @Matches(/^[\w-]+$/)
  departmentCode: string;

  @ApiProperty({ format: 'date', description: '至该日终了 / until the end of this day' })
  @IsString()
  @Matches(DAY)
  dueOn: string;
}
