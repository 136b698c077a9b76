import { halfWidth } from './half-width';

const DOTS = /[·•‧∙⋅・･．.]/g;
const LONGEST = 50;

/**
 * A person's name as it is kept: full-width signs made plain, one space between parts that are not Chinese and none
 * beside Chinese signs, and one kind of middle dot (`阿依古丽·买买提`). Null when no letter is left or it is too long.
 */
export function normalFullName(text: string): string | null {
  const name = halfWidth(text)
    .trim()
    .replace(/\s*[·•‧∙⋅・･．]\s*/g, '·')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
  return /\p{L}/u.test(name) && name.length <= LONGEST ? name : null;
}

/** A name as the blind index looks for it: without regard to capitals and to which dot somebody typed. */
export function nameForSearch(name: string): string {
  return name.replace(DOTS, '·').toLowerCase();
}
