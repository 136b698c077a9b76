import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** Where to come back to. */
export class StartQuery {
  @ApiPropertyOptional({
    example: '/cases',
    description: '登录后返回的站内页面 / the page of this system to come back to',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  returnTo?: string;
}
