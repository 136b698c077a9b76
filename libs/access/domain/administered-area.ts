import { DomainError } from '@grid/kernel';
import type { Actor } from './actor';

/**
 * The division in which the actor administers: that of the post acted under, with everything inside it.
 * @throws DomainError FORBIDDEN without a post
 */
export function administeredArea({ post }: Actor): string {
  if (post !== null) return post.areaCode;
  throw new DomainError('forbidden', 'FORBIDDEN', {
    zh: '您所在的岗位没有此项权限。',
    en: 'Your post does not allow this.',
  });
}
