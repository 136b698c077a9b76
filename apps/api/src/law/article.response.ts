import { ApiProperty } from '@nestjs/swagger';
import type { ArticleView, OrdinanceKind, ParagraphView } from '@grid/law';
import { Grade } from '../grades/grade.decorator';
import { nullableDay, nullableText } from '../http/api-schemas';
import { ordinanceKind } from './ordinance.response';

/** A paragraph: our summary, and the official wording where it was imported. */
export class ParagraphResponse implements ParagraphView {
  @Grade('public') @ApiProperty({ example: 'QY23.2' }) id: string;

  @Grade('public')
  @ApiProperty({ description: '内容提要，非官方文字 / a summary of ours, not the wording' })
  summaryZh: string;

  @Grade('public') @ApiProperty() summaryEn: string;

  @Grade('public')
  @ApiProperty({ ...nullableText, description: '官方正文，未导入为 null / null until imported' })
  wording: string | null;
}

/** What is known of a cited paragraph, or of every paragraph of a cited article. */
export class ArticleResponse implements ArticleView {
  @Grade('public') @ApiProperty({ example: 'QY23.2' }) id: string;
  @Grade('public') @ApiProperty({ example: 'QY' }) ordinance: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
  @Grade('public') @ApiProperty(ordinanceKind) kind: OrdinanceKind;

  @Grade('public')
  @ApiProperty({
    ...nullableDay,
    description: '施行日，未知为 null / in force from, null while unknown',
  })
  inForceFrom: string | null;

  @Grade('public')
  @ApiProperty({ type: [ParagraphResponse] })
  paragraphs: readonly ParagraphResponse[];
}
