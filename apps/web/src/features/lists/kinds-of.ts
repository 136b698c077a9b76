import type { Me } from '../../api/account';
import type { ProceedingKind } from '../../api/proceedings';

const OF_AUTHORITY: readonly ProceedingKind[] = ['publication', 'exit', 'rectification'];
const OF_DEPARTMENT: readonly ProceedingKind[] = ['entry', 'adjustment', 'exit'];
const AUTHORITY: ReadonlySet<string> = new Set(['dispatcher', 'authorityHead']);

/** What a person may begin about a list; whether the law lets their body do so is for the server to say. */
export function kindsOf({ permissions, post }: Pick<Me, 'permissions' | 'post'>) {
  const area = post?.organisation.areaCode ?? '';
  const ownsLists = area.length === 6;
  if (!ownsLists || !permissions.includes('item.apply')) return [];
  return AUTHORITY.has(post?.role ?? '') ? OF_AUTHORITY : OF_DEPARTMENT;
}
