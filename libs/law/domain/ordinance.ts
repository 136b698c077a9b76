/** Whether a text is law, and of which rank; nothing of a draft is in force. */
export type OrdinanceKind = 'ordinance' | 'governmentRule' | 'draft';

/** What a paragraph is about, in one sentence of ours. */
export interface Paragraph {
  /** `QY20.3`; without the dot where the article has one paragraph. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

export interface Article {
  readonly article: number;
  readonly paragraphs: readonly Paragraph[];
}

/** An ordinance as `processes/law` has it. Days are calendar days; null where the text says none. */
export interface Ordinance {
  /** The letters before its articles, e.g. `QY`. */
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: OrdinanceKind;
  readonly adoptedOn: string | null;
  readonly approvedOn: string | null;
  readonly publishedOn: string | null;
  readonly inForceFrom: string | null;
  /** False where the text we know breaks off before its last article. */
  readonly endKnown: boolean;
  readonly articles: readonly Article[];
}
