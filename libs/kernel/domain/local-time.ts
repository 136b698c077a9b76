const OFFSET_MS = 8 * 60 * 60 * 1000;

/** ISO 8601 with the offset of Asia/Shanghai (+08:00, no summer time since 1991), to the millisecond. */
export function toLocalIso(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().replace('Z', '+08:00');
}

/** The calendar day (YYYY-MM-DD) of an instant in Asia/Shanghai. */
export function localDay(instant: Date): string {
  return toLocalIso(instant).slice(0, 10);
}
