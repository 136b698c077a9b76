import type { TFunction } from 'i18next';

import { ProblemError } from '../api/problem';

/** What a failed request means for the person; the server's own words come first. */
export function problemText(error: unknown, t: TFunction): string {
  if (!(error instanceof ProblemError)) return t('error.unknown');
  if (error.code === 'NO_ANSWER') return t('error.noAnswer');
  if (error.code.startsWith('HTTP_')) return t('error.server', { code: error.status });
  const { detail, title, article } = error.problem;
  return withoutClause(detail ?? title, article);
}

/** The words of a refusal without the id of its clause at their end: the clause is shown as a link beside them. */
export function withoutClause(text: string, article: string | undefined): string {
  const clause = [`（${article ?? ''}）`, ` (${article ?? ''})`].find((end) => text.endsWith(end));
  return article === undefined || clause === undefined ? text : text.slice(0, -clause.length);
}
