import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BackgroundLoop } from '../../background/background-loop';
import { Behaviours } from '../../behaviour/behaviours';
import { CallbackOutbox } from '../../callbacks/callback-outbox';
import { errorForLog } from '../../error-for-log';
import { WorkOrder } from '../work-order.entity';
import { AnswerWorkOrder } from './answer-work-order';
import { resultText } from './result-text';

const BATCH = 20;
const LONGEST_WAIT_MS = 1000;

/** Answers the work orders whose time has come; what was due while the process was down is answered at its start. */
@Injectable()
export class SelfAnswering implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(SelfAnswering.name);
  private readonly loop = new BackgroundLoop(
    () => this.round(),
    (error) => this.logger.error(errorForLog(error)),
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly answerWorkOrder: AnswerWorkOrder,
    private readonly behaviours: Behaviours,
    private readonly outbox: CallbackOutbox,
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

  private async round(): Promise<number> {
    const answered = await this.dataSource.transaction((manager) => this.answerDue(manager));
    if (answered > 0) this.outbox.wakeRelay();
    return answered === BATCH ? 0 : this.untilNext();
  }

  private async answerDue(manager: EntityManager): Promise<number> {
    const due = await manager
      .createQueryBuilder(WorkOrder, 'o')
      .where(`o.status = 'received' AND o.answer_at <= now()`)
      .orderBy('o.answer_at')
      .take(BATCH)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    for (const order of due) {
      const { outcome } = await this.behaviours.of(order.departmentCode);
      const answer = { outcome, resultText: resultText(order, outcome) };
      await this.answerWorkOrder.answer(manager, order.id, answer);
    }
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
