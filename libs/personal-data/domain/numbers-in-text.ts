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
  const reading = new Reading();
  let start = 0;
  for (const sign of text) {
    reading.take(sign, start);
    start += sign.length;
  }
  reading.endGroup();
  return reading.chains;
}

/** How far a text has been read, sign by sign. */
class Reading {
  readonly chains: Group[][] = [];
  private group: Digit[] = [];
  private separators = MOST_SEPARATORS + 1;
  private afterPlus = false;

  take(sign: string, start: number): void {
    const plain = plainSign(sign).toUpperCase();
    if (/^\d$/.test(plain) || (plain === 'X' && this.digitsBefore() >= MOST_DIGITS - 1)) {
      this.group.push({ sign: plain, start, end: start + sign.length });
      return;
    }
    this.endGroup();
    if (!isIdeograph(sign) && SEPARATOR.test(sign)) {
      this.separators += 1;
    } else {
      this.separators = MOST_SEPARATORS + 1;
      this.afterPlus = plain === '+';
    }
  }

  endGroup(): void {
    const { group: digits, afterPlus } = this;
    if (digits.length === 0) return;
    const chain = this.goesOn() ? this.chains.at(-1) : undefined;
    if (chain === undefined) this.chains.push([{ digits, afterPlus }]);
    else chain.push({ digits, afterPlus });
    this.group = [];
    this.separators = 0;
    this.afterPlus = false;
  }

  private goesOn(): boolean {
    return this.separators <= MOST_SEPARATORS;
  }

  /** X is a digit only where it can be the last one of an identity number. */
  private digitsBefore(): number {
    const earlier = this.goesOn() ? (this.chains.at(-1) ?? []) : [];
    return earlier.reduce((sum, { digits }) => sum + digits.length, this.group.length);
  }
}

/** A sign without its full-width or other form. Most signs are ASCII or Chinese and have none: asking costs more. */
function plainSign(sign: string): string {
  return sign < '\u0080' || isIdeograph(sign) ? sign : sign.normalize('NFKC');
}

function isIdeograph(sign: string): boolean {
  return sign >= '\u4e00' && sign <= '\u9fff';
}
