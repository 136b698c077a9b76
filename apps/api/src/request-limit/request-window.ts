/** How one more request stands to its limit. */
export interface RequestCount {
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the count begins anew. */
  readonly resetSeconds: number;
  readonly exceeded: boolean;
}

const WINDOW_MS = 60_000;

/** Counts requests by key, minute by minute. Each minute begins with no keys, so memory holds one minute's at most. */
export class RequestWindow {
  private minute = 0;
  private counts = new Map<string, number>();

  constructor(private readonly limit: number) {}

  /** Counts a request of `key`; null where there is no limit. */
  take(key: string, now: Date): RequestCount | null {
    if (this.limit === 0) return null;
    const minute = Math.floor(now.getTime() / WINDOW_MS);
    if (minute !== this.minute) {
      this.minute = minute;
      this.counts = new Map();
    }
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return {
      limit: this.limit,
      remaining: Math.max(0, this.limit - count),
      resetSeconds: Math.ceil(((minute + 1) * WINDOW_MS - now.getTime()) / 1000),
      exceeded: count > this.limit,
    };
  }
}
