const FORGET_AFTER_MS = 10 * 60 * 1000;
const MOST = 10_000;

/** Which readings were put on record a little while ago: an open page asks again every few seconds. */
export class RecentReadings {
  private readonly seen = new Map<string, number>();

  /** True the first time in ten minutes. @param now milliseconds */
  isNew(reading: string, now: number): boolean {
    const last = this.seen.get(reading);
    if (last !== undefined && now - last < FORGET_AFTER_MS) return false;
    this.seen.delete(reading);
    this.seen.set(reading, now);
    if (this.seen.size > MOST) this.forgetOldest();
    return true;
  }

  private forgetOldest(): void {
    const [oldest] = this.seen.keys();
    if (oldest !== undefined) this.seen.delete(oldest);
  }
}
