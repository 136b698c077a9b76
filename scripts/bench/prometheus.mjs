/**
 * The values of one metric in Prometheus' text format.
 *
 * @returns {{ labels: Record<string, string>, value: number }[]} one per set of labels; none when it is not there
 */
export function metric(text, name) {
  const lines = text
    .split('\n')
    .filter((line) => line.startsWith(name) && /^[ {]/.test(line.slice(name.length)));
  return lines.map((line) => {
    const [, labels = '', value] = /^\w+(?:\{(.*)\})? (\S+)/.exec(line);
    const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)];
    return {
      labels: Object.fromEntries(pairs.map(([, label, content]) => [label, content])),
      value: Number(value),
    };
  });
}

/** The sum over all label sets that `matches` takes; `null` when there is none. */
export function sumOf(text, name, matches = () => true) {
  const found = metric(text, name).filter(({ labels }) => matches(labels));
  return found.length === 0 ? null : found.reduce((sum, { value }) => sum + value, 0);
}
