import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BackgroundLoop } from '../../background/background-loop';
import { CallbackOutbox } from '../../callbacks/callback-outbox';
import { errorForLog } from '../../error-for-log';
import { Settings } from '../../settings';
import { WorkOrder } from '../work-order.entity';
import { NextAct } from './next-act';

const BATCH = 20;
const LONGEST_WAIT_MS = 1000;
const PRESSING_FIRST = `CASE o.urgency WHEN 'major' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END`;

/**
 * Does what departments do by themselves with the work orders whose time has come, pressing ones first; what was due
 * while the process was down is done at its start.
 */
@Injectable()
export class SelfActing implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(SelfActing.name);
  private readonly loop = new BackgroundLoop(
    () => this.round(),
    (error) => this.logger.error(errorForLog(error)),
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly nextAct: NextAct,
    private readonly outbox: CallbackOutbox,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  wake(): void {
    this.loop.wake();
  }

  /**
   * An order that waited for a decision is answered when the delay is over.
   * @param delayMs null: as the settings say
   */
  async answerLater(
    manager: EntityManager,
    workOrderId: string,
    delayMs: number | null,
  ): Promise<void> {
    await manager.query(
      `UPDATE work_order SET answer_at = now() + $2 * interval '1 millisecond' WHERE id = $1`,
      [workOrderId, delayMs ?? this.settings.get('DEPARTMENTS_ANSWER_DELAY_MS')],
    );
  }

  private async round(): Promise<number> {
    const acted = await this.dataSource.transaction((manager) => this.actOnDue(manager));
    if (acted > 0) this.outbox.wakeRelay();
    return acted === BATCH ? 0 : this.untilNext();
  }

  private async actOnDue(manager: EntityManager): Promise<number> {
    const due = await manager
      .createQueryBuilder(WorkOrder, 'o')
      .where(`o.status = 'received' AND o.answer_at <= now()`)
      .orderBy(PRESSING_FIRST)
      .addOrderBy('o.answer_at')
      .limit(BATCH)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    for (const order of due) await this.nextAct.of(manager, order);
    return due.length;
  }

  private async untilNext(): Promise<number> {
    const [row] = await this.dataSource.query<{ ms: string | null }[]>(
      `SELECT ceil(extract(epoch FROM min(answer_at) - now()) * 1000) AS ms
       FROM work_order WHERE status = 'received'`,
    );
    const milliseconds = Number(row?.ms ?? LONGEST_WAIT_MS);
    return Math.min(Math.max(milliseconds, 0), LONGEST_WAIT_MS);
  }
}
