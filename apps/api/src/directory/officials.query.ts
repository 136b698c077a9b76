import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** Who is looked for. */
export class OfficialsQuery {
  @ApiPropertyOptional({
    maxLength: 50,
    description: '姓名、岗位、单位 / words of name, post, organisation',
  })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  q?: string;
}
