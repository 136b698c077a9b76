const LONGEST = 100;
const FALLBACK = 'photo';

/**
 * A file's name as people may see it again: the last part of any path, without what directs a terminal, a browser or
 * a file system (control and direction characters, separators, a leading dot). It is shown and never used as a path.
 */
export function displayName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/["<>|:*?;]/g, '')
    .replace(/^[.\s]+/, '')
    .trim();
  return [...plain].slice(0, LONGEST).join('') || FALLBACK;
}
