import type { TFunction } from 'i18next';

import { ProblemError } from '../api/problem';

/** What a failed request means for the person; the server's own words come first. */
export function problemText(error: unknown, t: TFunction): string {
  if (!(error instanceof ProblemError)) return t('error.unknown');
  if (error.code === 'NO_ANSWER') return t('error.noAnswer');
  if (error.code.startsWith('HTTP_')) return t('error.server', { code: error.status });
  return error.problem.detail ?? error.problem.title;
}
