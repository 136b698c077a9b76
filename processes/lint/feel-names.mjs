/** Words that are FEEL's own in the small expressions diagrams use. */
const KEYWORDS = new Set(
  'if then else and or not true false null in for return some every satisfies between instance of'.split(
    ' ',
  ),
);

/** A word, or several words that are no keywords, before a bracket: `upper case(`. */
const FUNCTION_NAME = new RegExp(
  `\\b(?!(?:${[...KEYWORDS].join('|')})\\b)[A-Za-z_]\\w*(\\s+(?!(?:${[...KEYWORDS].join('|')})\\b)[A-Za-z_]\\w*)*\\s*\\(`,
  'g',
);

/**
 * The variables a small FEEL expression reads: identifiers that are no property of another one, no
 * function name, no key of a context and no word of the language. Misses rather than invents.
 *
 * @param {string | undefined} expression with the leading `=`; a static value reads none
 * @returns {string[]}
 */
export function namesReadBy(expression) {
  if (!expression?.startsWith('=')) {
    return [];
  }
  const code = expression
    .slice(1)
    .replace(/"(\\.|[^"\\])*"/g, '""')
    .replace(FUNCTION_NAME, '(');
  const names = code.matchAll(/(?<![\w.])([A-Za-z_]\w*)(?!\w*\s*:)/g);
  return [...new Set([...names].map(([, name]) => name).filter((name) => !KEYWORDS.has(name)))];
}
