import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** A new password, and the present one as proof. */
export class ChangePasswordRequest {
  @ApiProperty({ maxLength: 200 })
  @IsNotEmpty()
  @IsString()
  @MaxLength(200)
  currentPassword: string;

  @ApiProperty({ minLength: 12, maxLength: 200 })
  @IsNotEmpty()
  @IsString()
  @MaxLength(200)
  newPassword: string;
}
