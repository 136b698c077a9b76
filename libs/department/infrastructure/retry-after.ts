const LONGEST_MS = 300_000;

/**
 * How long a server asks to be left alone (Retry-After in seconds, RFC 9110 10.2.3), in milliseconds and no more than
 * five minutes; undefined when it does not say, or names a date.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null || !/^\d{1,9}$/.test(value)) return undefined;
  return Math.min(Number(value) * 1000, LONGEST_MS);
}
