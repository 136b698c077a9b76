import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { errorForLog } from '@grid/config';
import { Clock } from '@grid/kernel';
import { dropOldPartitions, foldEndedCases, WakeUp } from '@grid/trace';
import { PinoLogger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { ProjectionMetrics } from '../projection.metrics';
import { PROJECTION_SETTINGS, type ProjectionSettings } from '../projection-settings';

/** From time to time folds ended cases and drops months that hold nothing else; bounded, so it never holds up a stop. */
@Injectable()
export class FoldingService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly pause = new WakeUp();
  private stopped = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
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
        this.logger.error({ error: errorForLog(error) }, 'folding failed, trying again');
      });
      if (!this.stopped) await this.pause.sleep(this.settings.foldEveryMs);
    }
  }

  private async round(): Promise<void> {
    const now = this.clock.now();
    const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
    const stopping = () => this.stopped;
    const folding = { dataSource: this.dataSource, audit: this.audit, now };
    const { foldAtOnce, foldAfterMs, keepRecordsMs } = this.settings;
    for (let more = true; more && !this.stopped;) {
      const ended = before(foldAfterMs);
      const { folded } = await foldEndedCases(folding, ended, foldAtOnce, stopping);
      this.metrics.casesFolded(folded);
      more = folded === foldAtOnce;
    }
    if (this.stopped) return;
    const old = before(keepRecordsMs);
    const partitions = await dropOldPartitions(folding, old, stopping);
    for (const [partition, outcome] of partitions) {
      this.logger.info({ partition, outcome }, 'old month of records');
    }
  }
}
