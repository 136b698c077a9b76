/**
 * How often each of many things was tried in vain. Remembers the latest `most`; to forget one does no harm, its
 * pauses only begin small again.
 */
export class AttemptCounts {
  private readonly counts = new Map<string, number>();

  constructor(private readonly most = 10_000) {}

  /** Counts one more failure of `key`. @returns the failures before it */
  failed(key: string): number {
    const before = this.counts.get(key) ?? 0;
    this.counts.delete(key);
    this.counts.set(key, before + 1);
    if (this.counts.size > this.most) {
      const [oldest] = this.counts.keys();
      if (oldest !== undefined) this.counts.delete(oldest);
    }
    return before;
  }

  forget(key: string): void {
    this.counts.delete(key);
  }
}
