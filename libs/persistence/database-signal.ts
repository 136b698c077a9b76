import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const RECONNECT_MS = 1000;

/** Called with what was told, or with null after a (re)connection: whatever was told before it may have been missed. */
export type SignalListener = (payload: string | null) => void;

/**
 * Hears what is told on a channel of PostgreSQL (NOTIFY), on a connection of its own that is made again when it breaks.
 * It is a hint: while the connection is away nothing is heard.
 */
export class DatabaseSignal {
  private readonly listeners = new Set<SignalListener>();
  private readonly stopping = new AbortController();
  private client: Client | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly databaseUrl: string,
    private readonly channel: string,
  ) {}

  onSignal(listener: SignalListener): void {
    this.listeners.add(listener);
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Closes the connection; resolves when nothing will be told any more. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.client?.end().catch(() => undefined);
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.listenUntilClosed().catch(() => undefined);
      if (!signal.aborted) await sleep(RECONNECT_MS, null, { signal }).catch(() => undefined);
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
      client.on('notification', ({ payload }) => this.tell(payload ?? ''));
      await client.query(`LISTEN ${client.escapeIdentifier(this.channel)}`);
      this.tell(null);
      await closed;
    } finally {
      this.client = undefined;
      await client.end().catch(() => undefined);
    }
  }

  private tell(payload: string | null): void {
    for (const listener of this.listeners) listener(payload);
  }
}
