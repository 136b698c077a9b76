import { DatabaseSignal } from '@grid/persistence';

/**
 * Tells its listeners that the exporter has committed records (`NOTIFY engine_records`). It is a hint: while the
 * connection is away nothing is told, so consumers poll as well; every new connection rings once.
 */
export class RecordSignal {
  private readonly signal: DatabaseSignal;

  constructor(databaseUrl: string) {
    this.signal = new DatabaseSignal(databaseUrl, 'engine_records');
  }

  /** Calls `listener` at each commit of the exporter, possibly more often. */
  onRecords(listener: () => void): void {
    this.signal.onSignal(() => listener());
  }

  start(): void {
    this.signal.start();
  }

  /** Closes the connection; resolves when nothing will be told any more. */
  stop(): Promise<void> {
    return this.signal.stop();
  }
}
