import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { REVEALABLE_FIELDS, type Revealable } from '@grid/personal-data';

/** What is to be seen in clear, and what for. */
export class RevealBody {
  @ApiProperty({ enum: REVEALABLE_FIELDS, isArray: true })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(REVEALABLE_FIELDS, { each: true })
  fields: Revealable[];

  @ApiProperty({
    maxLength: 40,
    example: 'contactPerson',
    description: '见 /api/reveal-purposes / see there',
  })
  @IsNotEmpty()
  @IsString()
  @MaxLength(40)
  purpose: string;

  @ApiPropertyOptional({
    maxLength: 500,
    description: '用途为“其他”时必填，加密保存 / required for “other”; kept sealed',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}
