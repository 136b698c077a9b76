import { Client } from 'pg';
import { WakeUp } from './wake-up';

const RECONNECT_MS = 1000;

/**
 * Tells its listeners that the exporter has committed records (`NOTIFY engine_records`). It is a hint: while the
 * connection is away nothing is told, so consumers poll as well; every new connection rings once.
 */
export class RecordSignal {
  private readonly listeners = new Set<() => void>();
  private readonly closing = new WakeUp();
  private stopped = false;
  private client: Client | undefined;
  private running: Promise<void> | undefined;

  constructor(private readonly databaseUrl: string) {}

  /** Calls `listener` at each commit of the exporter, possibly more often. */
  onRecords(listener: () => void): void {
    this.listeners.add(listener);
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Closes the connection; resolves when nothing will be told any more. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.closing.ring();
    await this.client?.end().catch(() => undefined);
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      await this.listenUntilClosed().catch(() => undefined);
      if (!this.stopped) await this.closing.sleep(RECONNECT_MS);
    }
  }

  private async listenUntilClosed(): Promise<void> {
    const client = new Client({ connectionString: this.databaseUrl, keepAlive: true });
    this.client = client;
    const closed = new Promise<void>((resolve) => {
      client.once('end', resolve);
      client.on('error', () => resolve());
    });
    try {
      await client.connect();
      client.on('notification', () => this.tell());
      await client.query('LISTEN engine_records');
      this.tell();
      await closed;
    } finally {
      this.client = undefined;
      await client.end().catch(() => undefined);
    }
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
