import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  type ApplicationFacts,
  LIST_KINDS,
  type ListKind,
  type NewDraft,
  PROCEEDING_KINDS,
  type ProceedingKind,
  type SubmitCommand,
  SUPPORT_DUTIES,
  type SupportDuty,
} from '@grid/item-list';
import { itemFactsOf, ItemFactsRequest, said } from './item-facts.request';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Which support is lacking, who owes it, and until when it has to be given (BH13.5, NB12.2). */
export class RectificationRequest {
  @ApiProperty({ maxLength: 60, example: '441802-urban-management' })
  @IsString()
  @MaxLength(60)
  @Matches(/\S/)
  departmentCode: string;

  @ApiProperty({ enum: SUPPORT_DUTIES, isArray: true, minItems: 1 })
  @IsArray()
  @ArrayMinSize(1)
  @IsIn(SUPPORT_DUTIES, { each: true })
  duties: SupportDuty[];

  @ApiProperty({ format: 'date', description: '最后一日 / the last day' })
  @IsISO8601({ strict: true })
  @Matches(DAY)
  dueOn: string;
}

/** What an application says, for the first time or corrected. */
export class ApplicationRequest {
  @ApiPropertyOptional({
    type: ItemFactsRequest,
    description: '准入、调整时必填 / entry, adjustment',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => ItemFactsRequest)
  item?: ItemFactsRequest;

  @ApiPropertyOptional({ maxLength: 1000, description: '理由 / reason' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;

  @ApiPropertyOptional({
    maxLength: 500,
    description: '允许纳入负面清单事项的法律、法规 / the law that allows it all the same (XX14)',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  lawCited?: string;
}

/** An application, or what the authority begins by itself. */
export class SubmitProceedingRequest extends ApplicationRequest {
  @ApiProperty({
    format: 'uuid',
    description: '由客户端生成，重复提交只受理一次 / made by the client',
  })
  @IsUUID()
  clientRequestId: string;

  @ApiProperty({ enum: PROCEEDING_KINDS })
  @IsIn(PROCEEDING_KINDS)
  kind: ProceedingKind;

  @ApiPropertyOptional({ enum: LIST_KINDS, default: 'list' })
  @IsIn(LIST_KINDS)
  listKind: ListKind = 'list';

  @ApiPropertyOptional({ maxLength: 20, description: '退出、整改时必填 / exit, rectification' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  itemCode?: string;

  @ApiPropertyOptional({ type: RectificationRequest })
  @IsOptional()
  @ValidateNested()
  @Type(() => RectificationRequest)
  rectification?: RectificationRequest;
}

/** A matter in the draft of a version. */
export class DraftItemRequest extends ItemFactsRequest {
  @ApiPropertyOptional({
    maxLength: 500,
    description:
      '允许本事项不受负面清单限制的法律、法规 / the law that allows this item all the same (XX14)',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  lawCited?: string;
}

/** A version of a list as it is being drawn up. */
export class DraftRequest {
  @ApiProperty({ format: 'date', description: '拟自何日起有效 / the first day it is meant for' })
  @IsISO8601({ strict: true })
  @Matches(DAY)
  validFrom: string;

  @ApiProperty({ type: [DraftItemRequest], maxItems: 500 })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => DraftItemRequest)
  items: DraftItemRequest[];
}

export function applicationOf({
  item,
  reason,
  lawCited,
}: ApplicationRequest): ApplicationFacts | null {
  if (item === undefined) return null;
  return { item: itemFactsOf(item), reason: reason ?? '', lawCited: said(lawCited) };
}

export function commandOf(request: SubmitProceedingRequest): SubmitCommand {
  const { clientRequestId, kind, listKind, itemCode, reason, rectification } = request;
  const changes = kind === 'entry' || kind === 'adjustment';
  return {
    ...{ clientRequestId, kind, listKind },
    application: changes ? applicationOf(request) : null,
    itemCode: changes ? null : said(itemCode),
    reason: said(reason),
    rectification: kind === 'rectification' ? (rectification ?? null) : null,
  };
}

export function draftOf({ validFrom, items }: DraftRequest): NewDraft {
  return {
    validFrom,
    items: items.map((item) => ({ ...itemFactsOf(item), lawCited: said(item.lawCited) })),
  };
}
