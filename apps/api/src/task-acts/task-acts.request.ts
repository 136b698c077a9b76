import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { COUNTERSIGN_RULES, type CountersignRule } from '@grid/human-task';
import { uuid } from '../http/api-schemas';
import { SaysSomething } from '../http/says-something';

/** A candidate group (`<organisation>.<role>`) or an account id. */
const PARTICIPANT =
  /^([\w-]{1,80}\.[A-Za-z]{1,40}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/;
const participant = {
  example: '441802-urban-management.departmentHead',
  description: '岗位组或人员 / a candidate group or an account id',
  maxLength: 121,
} as const;

/** Why something is done. */
export class ReasonRequest {
  @ApiProperty({ maxLength: 500 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  @SaysSomething()
  reason: string;
}

/** To whom a task is handed over, and why. */
export class HandOverRequest extends ReasonRequest {
  @ApiProperty(uuid) @IsUUID() toAccountId: string;
}

/** To whom a task is delegated, and what is asked of them. */
export class DelegateRequest {
  @ApiProperty(uuid) @IsUUID() toAccountId: string;

  @ApiProperty({ maxLength: 500 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  @SaysSomething()
  instruction: string;
}

/** What a delegate proposes to answer. */
export class ResolveRequest {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { acceptOutcome: 'accept' },
    description: '可不填全 / may be incomplete',
  })
  @IsObject()
  answers: Record<string, unknown>;
}

/** Whom the holder asks to agree, and by which rule. */
export class CountersignRequest {
  @ApiProperty({ type: 'array', items: { type: 'string', ...participant }, maxItems: 20 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(121, { each: true })
  @Matches(PARTICIPANT, { each: true })
  participants: string[];

  @ApiProperty({
    enum: COUNTERSIGN_RULES,
    description: '会签、或签、按比例、依次 / all, any one, a share, one after the other',
  })
  @IsIn(COUNTERSIGN_RULES)
  rule: CountersignRule;

  @ApiPropertyOptional({ minimum: 0.01, maximum: 1, description: 'rule = ratio' })
  @ValidateIf(({ rule, ratio }: CountersignRequest) => rule === 'ratio' || ratio !== undefined)
  @IsNumber()
  @Min(0.01)
  @Max(1)
  ratio?: number;

  @ApiProperty({ enum: ['before', 'after'], description: '前加签、后加签 / before or after' })
  @IsIn(['before', 'after'])
  when: 'before' | 'after';
}

/** One more who is to agree. */
export class SignerRequest {
  @ApiProperty(participant)
  @IsString()
  @MaxLength(121)
  @Matches(PARTICIPANT)
  participant: string;
}

/** Whither a matter goes back, and why. */
export class ReturnRequest extends ReasonRequest {
  @ApiProperty({
    example: 'applicant',
    maxLength: 100,
    description: 'applicant、previous 或环节 / applicant, previous, or the id of an earlier step',
  })
  @IsString()
  @Matches(/^\w{1,100}$/)
  to: string;
}

/** What is said to who is urged. */
export class UrgeRequest {
  @ApiPropertyOptional({ maxLength: 500 })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  @SaysSomething()
  message?: string;
}

/** Who is to read along. */
export class CopyRequest {
  @ApiProperty({ type: 'array', items: uuid, maxItems: 20 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  toAccountIds: string[];

  @ApiPropertyOptional({ maxLength: 500 })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  @SaysSomething()
  note?: string;
}
