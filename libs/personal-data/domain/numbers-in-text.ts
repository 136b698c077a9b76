import { isShaped } from './identity-number';

/** A telephone or identity number found inside a text: its digits by their places in the text, and how many may stay. */
export interface NumberInText {
  readonly kind: 'telephone' | 'identityNumber';
  readonly digits: readonly Span[];
  readonly keepFirst: number;
  readonly keepLast: number;
}

/** A piece of a text, from a place up to but without another. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Digit extends Span {
  readonly sign: string;
}

/** Digits that stand side by side. */
interface Group {
  readonly digits: readonly Digit[];
  readonly afterPlus: boolean;
}

interface Shape {
  readonly kind: NumberInText['kind'];
  readonly fits: (digits: string, afterPlus: boolean) => boolean;
  readonly keepFirst: (digits: string) => number;
  readonly keepLast: number;
}

const SEPARATOR = /^[\s\-‐-―−－.．·•()（）\p{Cf}]$/u;
const MOST_SEPARATORS = 3;
const MOST_DIGITS = 18;
const FEWEST_DIGITS = 7;

const shapes: readonly Shape[] = [
  { kind: 'identityNumber', fits: isShaped, keepFirst: () => 4, keepLast: 4 },
  {
    kind: 'telephone',
    fits: (digits) => /^(86|0086)?1[3-9]\d{9}$/.test(digits),
    keepFirst: (digits) => digits.length - 8,
    keepLast: 4,
  },
  {
    kind: 'telephone',
    fits: (digits) => /^0(10|2\d|[3-9]\d\d)\d{7,8}$/.test(digits),
    keepFirst: () => 4,
    keepLast: 2,
  },
  {
    kind: 'telephone',
    fits: (digits, afterPlus) => (afterPlus ? /^[1-9]\d{6,14}$/ : /^00[1-9]\d{8,13}$/).test(digits),
    keepFirst: () => 4,
    keepLast: 2,
  },
];

/**
 * Finds telephone numbers (mobile, landline with area code, foreign with + or 00) and identity numbers in free text,
 * however their digits are written: full-width, or with spaces, dashes, dots, parentheses or invisible signs between.
 * A number inside a longer row of digits (a grid's code, a file number) is none; an identity number need not have the
 * right check digit.
 */
export function numbersIn(text: string): readonly NumberInText[] {
  if ((text.match(/\p{N}/gu)?.length ?? 0) < FEWEST_DIGITS) return [];
  return chains(text).flatMap(numbersOf);
}

function numbersOf(chain: readonly Group[]): readonly NumberInText[] {
  const found: NumberInText[] = [];
  for (let first = 0; first < chain.length;) {
    const hit = longestFrom(chain, first);
    if (hit !== null) found.push(hit.number);
    first = hit === null ? first + 1 : hit.next;
  }
  return found;
}

function longestFrom(
  chain: readonly Group[],
  first: number,
): { number: NumberInText; next: number } | null {
  let hit: { number: NumberInText; next: number } | null = null;
  let digits: readonly Digit[] = [];
  for (let next = first; next < chain.length && digits.length < MOST_DIGITS; next += 1) {
    digits = [...digits, ...(chain[next]?.digits ?? [])];
    const signs = digits.map(({ sign }) => sign).join('');
    const shape = shapes.find(({ fits }) => fits(signs, chain[first]?.afterPlus ?? false));
    if (shape === undefined) continue;
    const { kind, keepLast } = shape;
    hit = { number: { kind, digits, keepFirst: shape.keepFirst(signs), keepLast }, next: next + 1 };
  }
  return hit;
}

/** Groups of digits that only separators keep apart. */
function chains(text: string): readonly (readonly Group[])[] {
  const all: Group[][] = [];
  let group: Digit[] = [];
  let separators = MOST_SEPARATORS + 1;
  let afterPlus = false;
  const endGroup = (): void => {
    if (group.length === 0) return;
    const chain = separators > MOST_SEPARATORS || afterPlus ? undefined : all.at(-1);
    if (chain === undefined) all.push([{ digits: group, afterPlus }]);
    else chain.push({ digits: group, afterPlus });
    group = [];
    separators = 0;
    afterPlus = false;
  };
  let start = 0;
  for (const sign of text) {
    const end = start + sign.length;
    const digit = digitOf(sign, group.length > 0);
    if (digit !== null) {
      group.push({ sign: digit, start, end });
    } else {
      endGroup();
      const separates = !isIdeograph(sign) && SEPARATOR.test(sign);
      separators = separates ? separators + 1 : MOST_SEPARATORS + 1;
      if (plainSign(sign) === '+') afterPlus = true;
      else if (!separates) afterPlus = false;
    }
    start = end;
  }
  endGroup();
  return all;
}

/** The digit a sign stands for; X counts after digits, as the last sign of an identity number. */
function digitOf(sign: string, inGroup: boolean): string | null {
  if (isIdeograph(sign)) return null;
  const plain = plainSign(sign).toUpperCase();
  return /^\d$/.test(plain) || (inGroup && plain === 'X') ? plain : null;
}

/** A sign without its full-width or other form. Most signs are ASCII or Chinese and have none: asking costs more. */
function plainSign(sign: string): string {
  return sign < '\u0080' || isIdeograph(sign) ? sign : sign.normalize('NFKC');
}

function isIdeograph(sign: string): boolean {
  return sign >= '\u4e00' && sign <= '\u9fff';
}
