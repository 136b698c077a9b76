const longest = 400;

/** One line about a part of the tests. */
export function partLine({ name, zh }, counts, seconds) {
  const { passed, failed, skipped = 0 } = counts;
  const cases = [
    `${passed} passed`,
    `${failed} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');
  const mark = failed === 0 ? '✓' : '✗';
  return `${mark} ${name} ${zh}  ${cases}  ${seconds.toFixed(1)} s`;
}

/** What a failed part wrote; of very much only the end. */
export function shorten(output) {
  const lines = output.trimEnd().split('\n');
  if (lines.length <= longest) return lines.join('\n');
  return [`… ${lines.length - longest} lines before`, ...lines.slice(-longest)].join('\n');
}
