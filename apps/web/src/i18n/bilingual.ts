import type { Language } from './language';

type Bilingual<K extends string> = { readonly [P in `${K}Zh` | `${K}En`]: string | null };

/** The text `key` of a record in a language; the other language where that one is missing. */
export function localText<K extends string>(
  source: Bilingual<K>,
  key: K,
  language: Language,
): string {
  const zh = source[`${key}Zh` as const];
  const en = source[`${key}En` as const];
  return (language === 'zh' ? (zh ?? en) : (en ?? zh)) ?? '';
}
