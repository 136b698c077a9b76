/** A text, and what has to come of it: refused, or kept exactly as it is (a rule of the field may still refuse it). */
export interface OddText {
  readonly name: string;
  readonly text: string;
  readonly refused: boolean;
}

const KB_200 = 200 * 1024;

/** Texts that people do not write by chance. */
export const ODD_TEXTS: readonly OddText[] = [
  { name: 'NUL', text: 'a\u0000b', refused: true },
  { name: 'escape sequence', text: '\u001b[2J', refused: true },
  { name: 'lone high surrogate', text: 'a\ud83d', refused: true },
  { name: 'lone low surrogate', text: '\udc00b', refused: true },
  { name: 'right-to-left override', text: 'gnp.\u202egpj', refused: true },
  { name: '200 kB', text: '长'.repeat(KB_200 / 3), refused: true },
  { name: 'zero-width characters', text: 'a\u200b\u200d\ufeffb', refused: false },
  { name: 'combining characters', text: 'e\u0301\u0302 한', refused: false },
  { name: 'emoji', text: '👨‍👩‍👧‍👦🇨🇳', refused: false },
  { name: 'astral characters', text: '𠮷𪚥 𝔘', refused: false },
  { name: 'SQL', text: `x'; DROP TABLE intake.incident_case; --`, refused: false },
  { name: 'SQL with a wildcard', text: `%_\\' OR 1=1`, refused: false },
  { name: 'script', text: '<script>alert(1)</script>', refused: false },
  { name: 'markup', text: '"><img src=x onerror=alert(1)>', refused: false },
  { name: 'path', text: '../../../../etc/passwd', refused: false },
  { name: 'Windows path', text: '..\\..\\con', refused: false },
  { name: 'template', text: '${7*7}{{7*7}}<%= 7 %>', refused: false },
  { name: 'header', text: 'x\r\nSet-Cookie: a=b', refused: false },
  { name: 'name of JavaScript', text: '__proto__', refused: false },
  { name: 'formula', text: "=cmd|' /C calc'!A0", refused: false },
];

/** What stands in place of a text. */
export const NOT_TEXTS = {
  array: ['a'],
  object: { $ne: null },
  number: 7,
  boolean: true,
  null: null,
} as const;

/** Properties that nobody may set by putting them beside the others. */
export const FOREIGN_PROPERTIES: Readonly<Record<string, unknown>> = {
  id: '00000000-0000-4000-8000-000000000001',
  status: 'closed',
  reporterAccountId: '00000000-0000-4000-8000-000000000001',
  permissions: ['account.manage'],
  isAdmin: true,
  createdAt: '2020-01-01T00:00:00Z',
  constructor: { prototype: { isAdmin: true } },
};

/** In an address, in place of an id or a code: nothing of it is one. */
export const ODD_IDS: readonly string[] = [
  '0',
  '-1',
  '1.5',
  '1e3',
  '99999999999999999999999',
  'NaN',
  'null',
  'undefined',
  '*',
  '%',
  '{}',
  '[object Object]',
  '../../etc/passwd',
  `' OR '1'='1`,
  '<script>',
  '\u0000',
  '\u202e',
  '𠮷',
  'x'.repeat(2_000),
];
