import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';

/** Who is expected: the first one who comes with this value in this claim. */
export class ExpectedIdentityRequest {
  @ApiProperty({
    maxLength: 100,
    example: 'employee_number',
    description: 'sub、工号等 / sub, a staff number …',
  })
  @IsString()
  @MaxLength(100)
  @Matches(/^[\w.:/-]+$/)
  claim: string;

  @ApiProperty({ maxLength: 255 })
  @IsNotEmpty()
  @IsString()
  @MaxLength(255)
  @Matches(/^[^\p{Cc}]+$/u)
  value: string;
}
