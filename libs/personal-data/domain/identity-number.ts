import { halfWidth } from './half-width';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_DIGITS = '10X98765432';
const SHAPE = /^[1-9]\d{5}(\d{4})(\d\d)(\d\d)\d{3}[\dX]$/;

/**
 * A citizen's identity number (GB 11643-1999) as it is kept: 18 signs, the check digit `X` as a capital. Takes full-width
 * signs, spaces and a small x. Null when the shape, the day of birth or the check digit is wrong.
 */
export function normalIdentityNumber(text: string): string | null {
  const number = halfWidth(text).replace(/[\s-]/g, '').toUpperCase();
  return isShaped(number) && number.at(-1) === checkDigit(number) ? number : null;
}

/** Whether 18 signs can be an identity number, leaving the check digit aside: one that was mistyped tells as much. */
export function isShaped(number: string): boolean {
  const [, year = '', month = '', day = ''] = SHAPE.exec(number) ?? [];
  return /^(19|20)/.test(year) && isDay(Number(year), Number(month), Number(day));
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function checkDigit(number: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECK_DIGITS[sum % 11];
}
