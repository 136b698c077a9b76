import { halfWidth } from './half-width';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0(10|2\d|[3-9]\d\d)\d{7,8}$/;
const ABROAD = /^\+(?!86)[1-9]\d{6,14}$/;

/**
 * A telephone number as it is kept: mobile numbers of the mainland as 11 digits, landlines with their area code as
 * digits alone, others with `+` and the code of their country. Takes full-width signs, spaces, dashes, parentheses, and
 * +86 or 0086 in front. Null for anything else, also for a landline without area code: nobody can be sure whose it is.
 */
export function normalTelephone(text: string): string | null {
  const bare = halfWidth(text).replace(/[\s()\-–—.·]/g, '');
  const number = bare.replace(/^(\+86|0086)/, '');
  if (MOBILE.test(number)) return number;
  const landline = bare === number || number.startsWith('0') ? number : `0${number}`;
  if (LANDLINE.test(landline)) return landline;
  return ABROAD.test(bare) ? bare : null;
}
