import { type NumberInText, numbersIn } from './numbers-in-text';

/**
 * A text with the telephone and identity numbers in it made unreadable: `138****5678`, `4418**********1234`. Everything
 * else stays, sign for sign. A seven- or eight-digit number without area code is not known for a telephone number.
 */
export function maskNumbers(text: string): string {
  const hidden = numbersIn(text).flatMap(hiddenDigits);
  let masked = '';
  let from = 0;
  for (const { start, end } of hidden) {
    masked += `${text.slice(from, start)}*`;
    from = end;
  }
  return masked + text.slice(from);
}

/** Whether a text has a telephone or identity number in it. */
export function holdsNumber(text: string): boolean {
  return numbersIn(text).length > 0;
}

function hiddenDigits({ digits, keepFirst, keepLast }: NumberInText): NumberInText['digits'] {
  return digits.slice(keepFirst, digits.length - keepLast);
}
