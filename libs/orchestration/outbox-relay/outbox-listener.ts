import { Injectable, Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { AppConfig } from '@grid/config';
import { Client } from 'pg';
import { pauseAfter } from '../domain/back-off';
import { errorLabel } from '../domain/error-label';

const RECONNECT = { firstMs: 200, factor: 2, longestMs: 5_000 };

/** Hears PostgreSQL's notification for each new message, on a connection of its own that is opened again when lost. */
@Injectable()
export class OutboxListener {
  private readonly logger = new Logger('Outbox');
  private readonly url: string;
  private readonly abort = new AbortController();
  private client: Client | undefined;

  constructor(config: AppConfig) {
    this.url = config.get('DATABASE_URL');
  }

  /** Calls `heard` for each notification, and once after each connection for what was written before it. */
  async listen(heard: () => void): Promise<void> {
    for (let failures = 0; !this.abort.signal.aborted; failures += 1) {
      try {
        const connection = await this.connect(heard);
        failures = 0;
        heard();
        await connection.ended;
      } catch (error) {
        this.logger.warn(`Not listening to the outbox: ${errorLabel(error)}; polling meanwhile`);
      }
      await pause(pauseAfter(failures, RECONNECT), undefined, {
        signal: this.abort.signal,
      }).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    this.abort.abort();
    await this.client?.end().catch(() => undefined);
  }

  private async connect(heard: () => void): Promise<{ readonly ended: Promise<void> }> {
    const client = new Client({ connectionString: this.url, keepAlive: true });
    this.client = client;
    client.on('notification', heard);
    client.on('error', (error) => this.logger.warn(`Outbox connection: ${errorLabel(error)}`));
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    await client.connect();
    await client.query('LISTEN outbox');
    return { ended };
  }
}
