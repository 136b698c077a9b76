/** Work that is done again and again, one round at a time, until the process is asked to stop. */
export class BackgroundLoop {
  private stopping = false;
  private woken = false;
  private endWait: () => void = () => undefined;
  private running: Promise<void> = Promise.resolve();

  /**
   * @param round does what is due and resolves to the milliseconds after which to look again
   * @param onError is told why a round failed; the next one comes after `retryMs`
   */
  constructor(
    private readonly round: () => Promise<number>,
    private readonly onError: (error: unknown) => void,
    private readonly retryMs = 1000,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Looks again at once; a call during a round is remembered. */
  wake(): void {
    this.woken = true;
    this.endWait();
  }

  /** Begins no further round and resolves when the present one has ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.endWait();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      this.woken = false;
      const milliseconds = await this.round().catch((error: unknown) => {
        this.onError(error);
        return this.retryMs;
      });
      await this.wait(milliseconds);
    }
  }

  private async wait(milliseconds: number): Promise<void> {
    if (this.woken || this.stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.endWait = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.endWait = () => undefined;
  }
}
