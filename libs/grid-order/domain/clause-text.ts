/** One rule in words; `article` is null where it is a setting of the product. */
export interface ClauseText {
  readonly article: string | null;
  readonly textZh: string;
  readonly textEn: string;
}

/** A clause as people quote it, with its article where it is law. */
export function quoted({ article, textZh, textEn }: ClauseText): {
  readonly zh: string;
  readonly en: string;
} {
  if (article === null) return { zh: textZh, en: textEn };
  return { zh: `${textZh}（${article}）`, en: `${textEn} (${article})` };
}
