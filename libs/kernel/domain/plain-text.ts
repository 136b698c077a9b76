/** Control characters but for tab and line ends, halves of characters, and marks that turn the direction of reading. */
const NOT_TEXT = /[^\P{Cc}\t\n\r]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u;

/**
 * Is this what a person can write and another can read as it was written? Refused are control characters (PostgreSQL
 * cannot even store U+0000), lone surrogates, and the marks with which a text can be made to read differently from what
 * it says. Everything else is kept exactly as it came: it is not normalised.
 */
export function isPlainText(text: string): boolean {
  return !NOT_TEXT.test(text);
}
