import { requireCitation } from '@grid/jurisdiction';
import type { CheckedAnswers } from '../domain/form-answers';
import type { FormSchema } from '../domain/form-schema';

const FIELD = 'rulingArticle';

/**
 * A ruling names the provisions that it rests on and nothing else, because it stands among the precedents.
 * @throws DomainError RULING_ARTICLE_INVALID
 */
export function requireRulingArticle(
  { properties }: FormSchema,
  { texts }: Pick<CheckedAnswers, 'texts'>,
): void {
  const article = texts[FIELD];
  if (properties?.[FIELD] !== 'checked' || article === undefined) return;
  requireCitation(article, `answers.${FIELD}`);
}
