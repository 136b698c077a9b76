import { ApiProperty } from '@nestjs/swagger';
import {
  LIST_KINDS,
  type ItemListInForce,
  type ListItem,
  type ListKind,
  NATURES,
  type Nature,
  type Support,
} from '@grid/item-list';
import { Grade } from '../grades/grade.decorator';
import { day, nullableDay, nullableText, uuid } from '../http/api-schemas';
import { SupportResponse } from '../item-proceedings/item-proceeding.response';

/** A matter on a list. */
export class ListItemResponse implements ListItem {
  @Grade('public') @ApiProperty({ example: 'W01' }) code: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
  @Grade('public') @ApiProperty({ example: 'QY18' }) article: string;

  @Grade('public')
  @ApiProperty({ type: [String], description: '所含类别 / the categories that belong to it' })
  categoryCodes: readonly string[];

  @Grade('public')
  @ApiProperty({
    ...nullableText,
    description: '准入分类目录中的类目 / its entry in the directory',
  })
  directoryCode: string | null;

  @Grade('public') @ApiProperty({ enum: NATURES }) nature: Nature;
  @Grade('public') @ApiProperty(nullableText) legalBasis: string | null;
  @Grade('public') @ApiProperty(nullableText) dutyHolder: string | null;
  @Grade('public') @ApiProperty(nullableText) dutyHolderZh: string | null;
  @Grade('public') @ApiProperty(nullableText) dutyHolderEn: string | null;
  @Grade('public') @ApiProperty(nullableText) divisionOfDuties: string | null;
  @ApiProperty({ type: SupportResponse }) support: Support;
  @Grade('public')
  @ApiProperty({ type: 'number', nullable: true })
  workloadHoursPerMonth: number | null;

  @Grade('public') @ApiProperty(day) validFrom: string;
  @Grade('public') @ApiProperty(nullableDay) validTo: string | null;
}

/** A list in force, with the matters in force. */
export class ItemListResponse implements ItemListInForce {
  @Grade('public') @ApiProperty(uuid) id: string;
  @Grade('public') @ApiProperty({ enum: LIST_KINDS }) kind: ListKind;

  @Grade('public')
  @ApiProperty({ example: '441802', description: '市或县（市、区）代码 / of the city or county' })
  areaCode: string;

  @Grade('public') @ApiProperty({ type: 'integer' }) version: number;
  @Grade('public') @ApiProperty(day) validFrom: string;

  @Grade('public')
  @ApiProperty({ ...nullableDay, description: '最后一日 / the last day' })
  validTo: string | null;

  @Grade('public')
  @ApiProperty({ ...nullableDay, description: '公布日 / made public on (QY20.2, ZJ12.1)' })
  publishedOn: string | null;

  @Grade('public')
  @ApiProperty({ ...nullableDay, description: '向市备案日 / filed with the city on (QY20.2)' })
  filedOn: string | null;

  @Grade('public') @ApiProperty({ description: '示例数据 / sample data' }) sample: boolean;
  @Grade('public') @ApiProperty({ type: [ListItemResponse] }) items: readonly ListItemResponse[];
}
