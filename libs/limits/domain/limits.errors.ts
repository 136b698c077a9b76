import { DomainError } from '@grid/kernel';

/** A limit counts whole working days or whole hours, at least one. */
export function limitInvalid(): DomainError {
  return new DomainError('invalid', 'LIMIT_INVALID', {
    zh: '时限必须是不小于 1 的整数。',
    en: 'A limit must be a whole number of at least 1.',
  });
}
