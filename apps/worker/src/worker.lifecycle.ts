import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { OrchestrationRuntime } from '@grid/orchestration';

/** Less than the ten seconds after which a supervisor loses its patience. */
const DRAIN_MS = 7_000;

/**
 * Starts the work beside the health server, which answers from the first moment: the engine may be away for long.
 * A resource that the engine refuses ends the process, because no case could go on.
 */
@Injectable()
export class WorkerLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Worker');

  constructor(private readonly runtime: OrchestrationRuntime) {}

  onApplicationBootstrap(): void {
    this.runtime.start().then(
      () => this.logger.log('Working'),
      (error: unknown) => {
        this.logger.fatal(`Cannot start: ${error instanceof Error ? error.message : 'unknown'}`);
        process.exitCode = 1;
        process.kill(process.pid, 'SIGTERM');
      },
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.runtime.drain(DRAIN_MS);
  }
}
