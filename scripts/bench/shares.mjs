/**
 * How many of a hundred cases go which way; the ways are those of the demo that need no other time. Kept like the table in
 * README.md.
 */
export const shares = {
  closed: 58,
  settled: 15,
  urgent: 10,
  declined: 5,
  failedVerification: 4,
  objection: 3,
  notDone: 3,
  major: 2,
};

/**
 * Names without end, each as often as its share says and spread as evenly as can be: whoever is furthest behind is next.
 *
 * @param {Record<string, number>} weights
 * @returns {() => string}
 */
export function evenly(weights) {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const credit = Object.fromEntries(Object.keys(weights).map((name) => [name, 0]));
  return () => {
    for (const [name, weight] of Object.entries(weights)) credit[name] += weight;
    const next = Object.keys(credit).reduce((best, name) =>
      credit[name] > credit[best] ? name : best,
    );
    credit[next] -= total;
    return next;
  };
}
