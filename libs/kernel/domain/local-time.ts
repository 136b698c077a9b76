const OFFSET_MS = 8 * 60 * 60 * 1000;

/** ISO 8601 with the offset of Asia/Shanghai (+08:00, no summer time since 1991), to the millisecond. */
export function toLocalIso(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().replace('Z', '+08:00');
}

/** The calendar day (YYYY-MM-DD) of an instant in Asia/Shanghai. */
export function localDay(instant: Date): string {
  return toLocalIso(instant).slice(0, 10);
}

/** An ISO time with offset as people read it: `2026-11-22 09:30`; null stays null. */
export function minutesOf(iso: string): string;
export function minutesOf(iso: string | null): string | null;
export function minutesOf(iso: string | null): string | null {
  return iso === null ? null : iso.slice(0, 16).replace('T', ' ');
}
