import {
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { AppConfig, errorForLog } from '@grid/config';
import { MoveWithCalendar, TellMovedLimits, WarnMissingYears } from '@grid/deadlines';
import { WakeUp } from '@grid/trace';
import { PinoLogger } from 'nestjs-pino';
import { Counter, Gauge } from 'prom-client';

const yearsMissing = new Gauge({
  name: 'grid_calendar_years_missing',
  help: 'Years whose holidays have to be entered now and are not; above 0 an administrator of the city has to act.',
});

const limitsMoved = new Counter({
  name: 'grid_limits_moved_total',
  help: 'Limits that were reckoned again because the calendar changed.',
});

/** Looks again and again whether deadlines are still what they have to be. Any number of processes may do so. */
@Injectable()
export class DeadlineWatchService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly pause = new WakeUp();
  private readonly everyMs: number;
  private stopped = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly missingYears: WarnMissingYears,
    private readonly moveWithCalendar: MoveWithCalendar,
    private readonly tellMoved: TellMovedLimits,
    private readonly logger: PinoLogger,
    config: AppConfig,
  ) {
    logger.setContext('deadlines');
    this.everyMs = config.get('DEADLINE_WATCH_SECONDS') * 1000;
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
        this.logger.error({ error: errorForLog(error) }, 'deadlines not watched, trying again');
      });
      if (!this.stopped) await this.pause.sleep(this.everyMs);
    }
  }

  private async round(): Promise<void> {
    yearsMissing.set((await this.missingYears.run()).length);
    const moved = await this.moveWithCalendar.run(() => this.stopped);
    if (moved > 0) {
      limitsMoved.inc(moved);
      this.logger.info({ moved }, 'limits follow the calendar');
    }
    await this.tellMoved.run();
  }
}
