import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, Matches, MaxLength, MinLength } from 'class-validator';

/** Where a department's system is, and the token by which it knows us. */
export class DepartmentEndpointRequest {
  @ApiProperty({ format: 'uri', maxLength: 300 })
  @IsNotEmpty()
  @IsString()
  @MaxLength(300)
  url: string;

  @ApiProperty({ minLength: 16, maxLength: 500 })
  @IsString()
  @MinLength(16)
  @MaxLength(500)
  @Matches(/^[\x21-\x7e]+$/)
  token: string;
}
