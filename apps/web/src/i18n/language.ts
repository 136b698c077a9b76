export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORAGE_KEY = 'grid.language';

let current: Language = restore();

function restore(): Language {
  return globalThis.localStorage?.getItem(STORAGE_KEY) === 'en' ? 'en' : 'zh';
}

/** The language of the person; Chinese until they choose. */
export function currentLanguage(): Language {
  return current;
}

/** Keeps the choice for the next visit. */
export function rememberLanguage(language: Language): void {
  current = language;
  localStorage.setItem(STORAGE_KEY, language);
}
