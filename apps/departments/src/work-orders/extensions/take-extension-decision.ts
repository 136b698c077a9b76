import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { Behaviours } from '../../behaviour/behaviours';
import { DeskClock } from '../../clock/desk-clock';
import { Problem } from '../../http/problem';
import { lockedWorkOrder } from '../locked-work-order';
import { SelfActing } from '../self-acting/self-acting';
import { Extension } from './extension.entity';
import type { ExtensionDecisionRequest } from './extension-decision.request';

@Injectable()
export class TakeExtensionDecision {
  constructor(
    private readonly dataSource: DataSource,
    private readonly behaviours: Behaviours,
    private readonly selfActing: SelfActing,
    private readonly clock: DeskClock,
  ) {}

  /**
   * Takes the sender's decision once: the limit is the new one, and an order that waited for it is answered by itself
   * when its delay is over. The same decision again changes nothing.
   * @throws Problem WORK_ORDER_UNKNOWN, EXTENSION_UNKNOWN when nothing was asked, EXTENSION_DECIDED when the same id
   *   brings another decision, DEPARTMENT_UNAVAILABLE
   */
  async execute(workOrderId: string, decision: ExtensionDecisionRequest): Promise<void> {
    await this.dataSource.transaction((manager) => this.take(manager, workOrderId, decision));
    this.selfActing.wake();
  }

  private async take(
    manager: EntityManager,
    workOrderId: string,
    { extensionId, granted, dueAt }: ExtensionDecisionRequest,
  ): Promise<void> {
    const order = await lockedWorkOrder(manager, workOrderId);
    const before = await manager.findOneBy(Extension, { decisionId: extensionId });
    if (before !== null) {
      if (before.granted !== granted) throw new Problem('EXTENSION_DECIDED');
      return;
    }
    const open = await manager.findOneBy(Extension, { workOrderId, decisionId: IsNull() });
    if (open === null) throw new Problem('EXTENSION_UNKNOWN');
    await manager.save(
      Object.assign(open, { decisionId: extensionId, granted, decidedAt: this.clock.now() }),
    );
    if (granted) order.dueAt = new Date(dueAt);
    await manager.save(order);
    if (order.postponed) {
      const { answerDelayMs } = await this.behaviours.of(order.departmentCode);
      await this.selfActing.answerLater(manager, workOrderId, answerDelayMs);
    }
  }
}
