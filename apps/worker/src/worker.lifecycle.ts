import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { OrchestrationRuntime } from '@grid/orchestration';

/** Less than the ten seconds after which a supervisor loses its patience. */
const DRAIN_MS = 7_000;

/** Ends the work while database and engine can still be reached. */
@Injectable()
export class WorkerLifecycle implements BeforeApplicationShutdown {
  constructor(private readonly runtime: OrchestrationRuntime) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.runtime.drain(DRAIN_MS);
  }
}
