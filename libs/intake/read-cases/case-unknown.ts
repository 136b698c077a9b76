import { DomainError } from '@grid/kernel';

/** The refusal for a case that is not there for this reader. */
export function caseUnknown(): DomainError {
  return new DomainError('notFound', 'CASE_UNKNOWN', {
    zh: '没有找到该案件。',
    en: 'There is no such case.',
  });
}
