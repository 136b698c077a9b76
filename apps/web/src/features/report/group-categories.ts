import type { Category, CategoryKind } from '../../api/categories';
import { localText } from '../../i18n/bilingual';
import type { Language } from '../../i18n/language';

export interface CategoryOption {
  readonly value: string;
  readonly label: string;
  /** What typing is looked for in: both names, both classes and the code, in small letters. */
  readonly search: string;
}

export interface CategoryGroup {
  readonly label: string;
  readonly options: CategoryOption[];
}

/** Groups categories by kind and class, in the order they come. */
export function groupCategories(
  categories: readonly Category[],
  language: Language,
  kindName: (kind: CategoryKind) => string,
): CategoryGroup[] {
  const groups = new Map<string, CategoryGroup>();
  for (const category of categories) {
    const label = `${kindName(category.kind)} · ${localText(category, 'class', language)}`;
    const group = groups.get(label) ?? { label, options: [] };
    groups.set(label, group);
    group.options.push(toOption(category, language));
  }
  return [...groups.values()];
}

function toOption(category: Category, language: Language): CategoryOption {
  const { code, nameZh, nameEn, classZh, classEn } = category;
  return {
    value: code,
    label: localText(category, 'name', language),
    search: [code, nameZh, nameEn, classZh, classEn].join(' ').toLowerCase(),
  };
}
