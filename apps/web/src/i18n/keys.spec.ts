import en from './en.json';
import zh from './zh.json';

function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  );
}

/** English has a singular and a plural where Chinese has one form. */
function withoutPlural(key: string): string {
  return key.replace(/_(one|other)$/, '');
}

function placeholdersOf(text: string): string[] {
  return (text.match(/\{\{\w+\}\}/g) ?? []).sort();
}

function textAt(texts: object, path: string): string {
  return path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], texts) as string;
}

describe('the texts of both languages', () => {
  it('have the same keys', () => {
    const keys = (texts: object) => [...new Set(keysOf(texts).map(withoutPlural))].sort();
    expect(keys(en)).toEqual(keys(zh));
  });

  it('are never empty and name the same values', () => {
    for (const key of keysOf(zh)) {
      const [chinese, english] = [textAt(zh, key), textAt(en, key)];
      expect([key, chinese.trim(), english.trim()]).not.toContain('');
      expect([key, placeholdersOf(english)]).toEqual([key, placeholdersOf(chinese)]);
    }
  });
});
