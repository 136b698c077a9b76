import type { EntityManager } from 'typeorm';
import { Problem } from '../http/problem';
import { WorkOrder } from './work-order.entity';

/** The row, locked until the transaction ends. @throws Problem WORK_ORDER_UNKNOWN */
export async function lockedWorkOrder(
  manager: EntityManager,
  workOrderId: string,
): Promise<WorkOrder> {
  const order = await manager.findOne(WorkOrder, {
    where: { id: workOrderId },
    lock: { mode: 'pessimistic_write' },
  });
  if (order === null) throw new Problem('WORK_ORDER_UNKNOWN');
  return order;
}

/** The same of an order that waits for its answer. @throws Problem WORK_ORDER_UNKNOWN, WORK_ORDER_ANSWERED */
export async function lockedUnanswered(
  manager: EntityManager,
  workOrderId: string,
): Promise<WorkOrder> {
  const order = await lockedWorkOrder(manager, workOrderId);
  if (order.status === 'answered') throw new Problem('WORK_ORDER_ANSWERED');
  return order;
}
