import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { AppConfig, errorForLog } from '@grid/config';
import {
  reactionHandler,
  readModelHandler,
  RECORD_REACTIONS,
  RecordConsumer,
  RecordSignal,
  type RecordHandler,
  type RecordReaction,
} from '@grid/trace';
import { PinoLogger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { ProjectionMetrics } from '../projection.metrics';
import { PROJECTION_SETTINGS, type ProjectionSettings } from '../projection-settings';

/** Runs both consumers from start to SIGTERM; each ends with the batch it is in. */
@Injectable()
export class ConsumersService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly consumers: readonly RecordConsumer[];
  private readonly signal: RecordSignal;

  constructor(
    private readonly dataSource: DataSource,
    private readonly metrics: ProjectionMetrics,
    private readonly logger: PinoLogger,
    @Inject(PROJECTION_SETTINGS) private readonly settings: ProjectionSettings,
    @Inject(RECORD_REACTIONS) reactions: readonly RecordReaction[],
    config: AppConfig,
  ) {
    logger.setContext('projection');
    this.signal = new RecordSignal(config.get('DATABASE_URL'));
    this.consumers = [readModelHandler, reactionHandler(reactions)].map((handler) =>
      this.consumer(handler),
    );
  }

  onApplicationBootstrap(): void {
    for (const consumer of this.consumers) {
      this.signal.onRecords(() => consumer.wake());
      consumer.start();
    }
    this.signal.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.signal.stop(), ...this.consumers.map((consumer) => consumer.stop())]);
  }

  private consumer(handler: RecordHandler): RecordConsumer {
    const { consumer } = handler;
    return new RecordConsumer(this.dataSource, handler, this.settings, {
      applied: (records, milliseconds) =>
        this.metrics.batchApplied(consumer, records, milliseconds),
      failed: (error, nextAttemptMs) => {
        this.metrics.batchFailed(consumer);
        this.logger.error(
          { consumer, nextAttemptMs, error: errorForLog(error) },
          'batch rolled back, trying again',
        );
      },
    });
  }
}
