/** A sleep that can be ended early; a wake-up that comes while nobody sleeps ends the next sleep at once. */
export class WakeUp {
  private pending = false;
  private resume: (() => void) | undefined;

  /** Ends the present sleep, or the next one. */
  ring(): void {
    this.pending = true;
    this.resume?.();
  }

  /** Sleeps at most so many milliseconds. */
  async sleep(milliseconds: number): Promise<void> {
    if (!this.pending) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.resume = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.resume = undefined;
    }
    this.pending = false;
  }
}
