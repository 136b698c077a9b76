import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import {
  AuditService,
  CheckpointFile,
  CheckpointKeeper,
  type RecordAlarm,
  signingKeys,
} from '@grid/audit';
import { AppConfig, errorForLog } from '@grid/config';
import { Clock } from '@grid/kernel';
import { WakeUp } from '@grid/trace';
import { PinoLogger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { ProjectionMetrics } from '../projection.metrics';
import { PROJECTION_SETTINGS, type ProjectionSettings } from '../projection-settings';

/** How the record stands, for `/health/ready`. */
export type RecordState =
  | { readonly state: 'sound' | 'failing' | 'elsewhere' }
  | { readonly state: 'alarm'; readonly code: string };

interface Verification {
  readonly at: Date;
  readonly sound: boolean;
}

/** Signs how far the record has come, every minute and at the end, and looks at all of it once a day. */
@Injectable()
export class CheckpointService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly pause = new WakeUp();
  private readonly keeper: CheckpointKeeper | null;
  private stopped = false;
  private failing = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly metrics: ProjectionMetrics,
    private readonly logger: PinoLogger,
    @Inject(PROJECTION_SETTINGS) private readonly settings: ProjectionSettings,
    audit: AuditService,
    config: AppConfig,
  ) {
    logger.setContext('record');
    this.keeper =
      settings.checkpointEveryMs === 0
        ? null
        : new CheckpointKeeper({
            dataSource,
            audit,
            clock,
            file: new CheckpointFile(config.get('AUDIT_CHECKPOINT_FILE')),
            ...signingKeys(config.require('AUDIT_SIGNING_KEY')),
            onAlarm: (alarm) => this.raise(alarm),
          });
  }

  onApplicationBootstrap(): void {
    if (this.keeper !== null) this.running = this.run(this.keeper);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.pause.ring();
    await this.running;
    if (this.keeper !== null) await this.advance(this.keeper);
  }

  state(): RecordState {
    if (this.keeper === null) return { state: 'elsewhere' };
    const { alarm } = this.keeper;
    if (alarm !== null) return { state: 'alarm', code: alarm.code };
    return { state: this.failing ? 'failing' : 'sound' };
  }

  /** A record that was found broken is not signed any further by a process that starts anew. */
  private async run(keeper: CheckpointKeeper): Promise<void> {
    await this.verify(keeper, (last) => last?.sound === false);
    while (!this.stopped) {
      await this.advance(keeper);
      await this.verify(keeper, (last) => this.isOld(last));
      if (!this.stopped) await this.pause.sleep(this.settings.checkpointEveryMs);
    }
  }

  private async advance(keeper: CheckpointKeeper): Promise<void> {
    try {
      if (await keeper.advance()) this.metrics.checkpointSigned();
      this.failing = false;
    } catch (error) {
      this.failing = true;
      this.logger.error({ error: errorForLog(error) }, 'no checkpoint of the record, trying again');
    }
  }

  private async verify(
    keeper: CheckpointKeeper,
    isDue: (last: Verification | undefined) => boolean,
  ): Promise<void> {
    try {
      const [last] = await this.dataSource.query<Verification[]>(
        'SELECT at, sound FROM audit.verification ORDER BY id DESC LIMIT 1',
      );
      if (!this.stopped && isDue(last)) await keeper.verify(() => this.stopped);
    } catch (error) {
      this.logger.error({ error: errorForLog(error) }, 'the record was not verified');
    }
  }

  private isOld(last: Verification | undefined): boolean {
    if (last === undefined) return true;
    return this.clock.now().getTime() - last.at.getTime() >= this.settings.verifyEveryMs;
  }

  private raise({ code, seq, entryId }: RecordAlarm): void {
    this.metrics.recordAlarm(code);
    this.logger.fatal(
      { alarm: code, seq, entryId },
      'the record is not as it was: run npm run audit:verify and call whoever supervises it',
    );
  }
}
