import type { Answer, Schemas } from './contract';
import { get } from './http';

/** What is known of a cited paragraph, or of all paragraphs of a cited article. */
export type LawArticle = Schemas['ArticleResponse'];
export type LawParagraph = Schemas['ParagraphResponse'];

export function readArticle(id: string, signal?: AbortSignal): Promise<LawArticle> {
  return get<Answer<'showArticle'>>(`/law/articles/${id}`, undefined, signal);
}
