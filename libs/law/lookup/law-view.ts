import type { OrdinanceKind } from '../domain/ordinance';

/** An ordinance as far as it is known today. */
export interface OrdinanceView {
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: OrdinanceKind;
  readonly adoptedOn: string | null;
  readonly approvedOn: string | null;
  readonly publishedOn: string | null;
  /** From its text, else as it was entered here. */
  readonly inForceFrom: string | null;
  /** Whether its official wording was imported. */
  readonly worded: boolean;
}

/** A paragraph: what it is about, and its official wording where that was imported. */
export interface ParagraphView {
  readonly id: string;
  readonly summaryZh: string;
  readonly summaryEn: string;
  readonly wording: string | null;
}

/** What is known of a cited paragraph, or of all paragraphs of a cited article. */
export interface ArticleView {
  readonly id: string;
  readonly ordinance: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: OrdinanceKind;
  readonly inForceFrom: string | null;
  readonly paragraphs: readonly ParagraphView[];
}
