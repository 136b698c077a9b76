import { maskNumbers } from './mask';
import type { MaskKind } from './mask-kind';

const masks: Readonly<Record<MaskKind, (value: string) => string>> = {
  telephone: (value) => numberOr(value, (plain) => plain.replace(/\d(?=.*\d.*\d)/gs, '*')),
  identityNumber: (value) => numberOr(value, (plain) => '*'.repeat(plain.length)),
  fullName: (value) => `${[...value.trim()][0] ?? ''}**`,
  text: maskNumbers,
  whole: () => '****',
};

/** A value with what is not to be read left out: `138****5678`, `4418**********1234`, `陈**`, or numbers inside a text. */
export function maskField(kind: MaskKind, value: string): string {
  return value === '' ? '' : masks[kind](value);
}

/** A number that is recognised keeps its ends; where any other is left, `otherwise` hides the whole value. */
function numberOr(value: string, otherwise: (value: string) => string): string {
  const masked = maskNumbers(value);
  return masked === value || /\d{5}/.test(masked) ? otherwise(value) : masked;
}
