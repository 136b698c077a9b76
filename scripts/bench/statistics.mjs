/**
 * The smallest value that at least `share` of all values do not exceed (nearest rank): always a value that occurred,
 * never one in between.
 *
 * @param {ArrayLike<number>} sorted ascending
 * @param {number} share above 0, up to 1
 * @returns {number | null} `null` without values
 */
export function percentile(sorted, share) {
  if (sorted.length === 0) return null;
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** @param {Iterable<number>} values in any order */
export function summary(values) {
  const sorted = Float64Array.from(values).sort();
  return {
    count: sorted.length,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    max: percentile(sorted, 1),
  };
}
