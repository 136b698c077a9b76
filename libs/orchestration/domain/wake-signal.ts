/**
 * Lets sleepers be woken before their time. Each `raise` wakes one sleeper, or the next one to come when all are
 * busy: work that arrives while everybody works is not slept over.
 */
export class WakeSignal {
  private raised = false;
  private readonly sleepers = new Set<() => void>();

  raise(): void {
    const [sleeper] = this.sleepers;
    if (sleeper === undefined) this.raised = true;
    else sleeper();
  }

  raiseAll(): void {
    this.raised = true;
    for (const sleeper of [...this.sleepers]) sleeper();
  }

  /** Resolves when raised or after so many milliseconds, whichever comes first. */
  wait(ms: number): Promise<void> {
    if (this.raised) {
      this.raised = false;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.sleepers.add(wake);
    });
  }
}
