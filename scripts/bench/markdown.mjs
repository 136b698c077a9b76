/**
 * A table that can be pasted; without rows there is none.
 *
 * @param {string[]} head titles; every column but the first is aligned to the right
 * @param {(string | number | null | undefined)[][]} rows what is not there is shown as a dash
 */
export function table(head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.map((cell) => cell ?? '—').join(' | ')} |`;
  const rule = head.map((_title, index) => (index === 0 ? '---' : '---:'));
  return `${[line(head), line(rule), ...rows.map(line)].join('\n')}\n`;
}

/** A number with so many places; `null` for what is not known. */
export const fixed = (value, places = 1) =>
  value === null || value === undefined || !Number.isFinite(value) ? null : value.toFixed(places);

/** A limit beside the sign that tells whether the value keeps it. */
export const target = (value, limit, text) =>
  value === null || value === undefined ? text : `${text} ${value <= limit ? '✓' : '✗'}`;
