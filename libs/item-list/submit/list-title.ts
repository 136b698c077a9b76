import type { Area } from '@grid/directory';
import type { BilingualText } from '@grid/kernel';
import type { ListKind } from '../domain/list-kind';

const KINDS: Readonly<Record<ListKind, BilingualText>> = {
  directory: { zh: '网格事项准入分类目录', en: 'directory of grid items' },
  list: { zh: '网格事项清单', en: 'list of grid items' },
  negative: { zh: '网格事项负面清单', en: 'negative list' },
};

/** A list in words, e.g. 清城区网格事项清单. */
export function listTitle(
  { nameZh, nameEn }: Pick<Area, 'nameZh' | 'nameEn'>,
  kind: ListKind,
): { readonly nameZh: string; readonly nameEn: string } {
  return { nameZh: `${nameZh}${KINDS[kind].zh}`, nameEn: `${nameEn}: ${KINDS[kind].en}` };
}
