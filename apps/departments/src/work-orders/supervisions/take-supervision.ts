import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeskClock } from '../../clock/desk-clock';
import { Problem } from '../../http/problem';
import { lockedWorkOrder } from '../locked-work-order';
import { Supervision } from './supervision.entity';
import type { SupervisionRequest } from './supervision.request';

@Injectable()
export class TakeSupervision {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: DeskClock,
  ) {}

  /**
   * Takes a supervision order once by its id, also when the work order was answered meanwhile.
   * @throws Problem WORK_ORDER_UNKNOWN, SUPERVISION_EXISTS when the id came for another order or step
   */
  async execute(workOrderId: string, request: SupervisionRequest): Promise<void> {
    const { supervisionId: id, step, dueAt } = request;
    await this.dataSource.transaction(async (manager) => {
      await lockedWorkOrder(manager, workOrderId);
      const before = await manager.findOneBy(Supervision, { id });
      if (before === null) {
        const receivedAt = this.clock.now();
        await manager.insert(Supervision, {
          id,
          workOrderId,
          step,
          dueAt: new Date(dueAt),
          receivedAt,
        });
      } else if (before.workOrderId !== workOrderId || before.step !== step) {
        throw new Problem('SUPERVISION_EXISTS');
      }
    });
  }
}
