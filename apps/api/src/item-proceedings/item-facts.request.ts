import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { type ItemFacts, NATURES, type Nature } from '@grid/item-list';

/** Text that says something. */
const SAYS_SOMETHING = /\S/;

/** What is offered in support, by kind; what is left out is not offered. */
export class SupportRequest {
  @ApiPropertyOptional({ maxLength: 500, description: '人员 / staff' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  staff?: string;

  @ApiPropertyOptional({ maxLength: 500, description: '业务指导 / guidance' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  guidance?: string;

  @ApiPropertyOptional({ maxLength: 500, description: '教育培训 / training' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  training?: string;

  @ApiPropertyOptional({ maxLength: 500, description: '信息支持 / information' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  information?: string;

  @ApiPropertyOptional({ maxLength: 500, description: '经费保障 / money' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  money?: string;
}

/** A matter as it is applied for or drafted. What the law wants of it is checked by its own rules, not here. */
export class ItemFactsRequest {
  @ApiProperty({ pattern: '^[A-Z][A-Z0-9-]{0,19}$', example: 'W09' })
  @Matches(/^[A-Z][A-Z0-9-]{0,19}$/)
  code: string;

  @ApiProperty({ maxLength: 100 })
  @IsNotEmpty()
  @IsString()
  @MaxLength(100)
  @Matches(SAYS_SOMETHING)
  nameZh: string;

  @ApiPropertyOptional({
    maxLength: 200,
    description: '缺省同中文名 / the Chinese name by default',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(SAYS_SOMETHING)
  nameEn?: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 20 },
    maxItems: 200,
    description: '所含上报类别 / categories of reports',
  })
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  categoryCodes: string[];

  @ApiPropertyOptional({
    maxLength: 20,
    description: '市准入分类目录的类目 / entry of the directory',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  directoryCode?: string;

  @ApiProperty({ enum: NATURES, description: 'XX14' })
  @IsIn(NATURES)
  nature: Nature;

  @ApiPropertyOptional({ maxLength: 500, description: '法定依据 / legal basis' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  legalBasis?: string;

  @ApiPropertyOptional({
    maxLength: 100,
    description: '法定职责单位：机构代码或名称 / whose statutory duty it is: code or name (QY21.2)',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  dutyHolder?: string;

  @ApiPropertyOptional({ maxLength: 1000, description: '职责分工 / division of duties (QY21.2)' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  divisionOfDuties?: string;

  @ApiProperty()
  @ValidateNested()
  @Type(() => SupportRequest)
  support: SupportRequest;

  @ApiPropertyOptional({ minimum: 0, maximum: 10_000, description: '每月工作量（小时）/ workload' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(10_000)
  workloadHoursPerMonth?: number;
}

/** Blank and left out are the same: nothing was said. */
export function itemFactsOf(request: ItemFactsRequest): ItemFacts {
  const { code, nameZh, nameEn, categoryCodes, nature, workloadHoursPerMonth } = request;
  return {
    ...{ code, nameZh, nature, categoryCodes: [...new Set(categoryCodes)] },
    nameEn: nameEn ?? nameZh,
    directoryCode: said(request.directoryCode),
    legalBasis: said(request.legalBasis),
    dutyHolder: said(request.dutyHolder),
    divisionOfDuties: said(request.divisionOfDuties),
    support: { ...request.support },
    workloadHoursPerMonth: workloadHoursPerMonth ?? null,
  };
}

export function said(text: string | null | undefined): string | null {
  return text == null || text.trim() === '' ? null : text;
}
