const FORGET_AFTER_MS = 10 * 60 * 1000;
const MOST = 10_000;

/** Which readings were put on record a little while ago: an open page asks again every few seconds. */
export class RecentReadings {
  private readonly seen = new Map<string, number>();

  /** Whether it was not put on record within the last ten minutes. @param now milliseconds */
  isNew(reading: string, now: number): boolean {
    const last = this.seen.get(reading);
    return last === undefined || now - last >= FORGET_AFTER_MS;
  }

  /** To be called once it is on record. @param now milliseconds */
  remember(reading: string, now: number): void {
    this.seen.delete(reading);
    this.seen.set(reading, now);
    if (this.seen.size > MOST) this.forgetOldest();
  }

  private forgetOldest(): void {
    const [oldest] = this.seen.keys();
    if (oldest !== undefined) this.seen.delete(oldest);
  }
}
