import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { errorForLog } from '@grid/config';
import { DiscardStaged } from '@grid/evidence';
import { Clock } from '@grid/kernel';
import { RetentionService } from '@grid/personal-data';
import { WakeUp } from '@grid/trace';
import { PinoLogger } from 'nestjs-pino';
import { ProjectionMetrics } from '../projection.metrics';
import { PROJECTION_SETTINGS, type ProjectionSettings } from '../projection-settings';

/**
 * Once a day erases the personal data whose time is over (QY32); asks every hour whether a new day has begun, and removes
 * at each of these rounds the photos that no report has taken within a day.
 */
@Injectable()
export class DailyErasureService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly pause = new WakeUp();
  private stopped = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly retention: RetentionService,
    private readonly staged: DiscardStaged,
    private readonly clock: Clock,
    private readonly metrics: ProjectionMetrics,
    private readonly logger: PinoLogger,
    @Inject(PROJECTION_SETTINGS) private readonly settings: ProjectionSettings,
  ) {
    logger.setContext('projection');
  }

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.pause.ring();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      await this.round().catch((error: unknown) => {
        this.logger.error({ error: errorForLog(error) }, 'erasing failed, trying again');
      });
      if (!this.stopped) await this.pause.sleep(this.settings.eraseEveryMs);
    }
  }

  private async round(): Promise<void> {
    const removed = await this.staged.run(this.clock.now(), () => this.stopped);
    if (removed > 0) this.logger.info({ removed }, 'photos that no report has taken');
    const erased = await this.retention.runOnceADay(this.clock.now(), () => this.stopped);
    if (erased === null) return;
    this.metrics.casesErased(erased);
    this.logger.info({ erased }, 'personal data whose time is over');
  }
}
