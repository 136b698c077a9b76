import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { EvidenceFiles } from '../evidence/evidence-files';
import { Extension } from './extensions/extension.entity';
import { Supervision } from './supervisions/supervision.entity';
import type { WorkOrder } from './work-order.entity';
import { toView, type WorkOrderView } from './work-order.view';

/** Shows work orders with what belongs to them. */
@Injectable()
export class WorkOrderViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: EvidenceFiles,
  ) {}

  async one(order: WorkOrder): Promise<WorkOrderView> {
    const [view] = await this.all([order]);
    if (view === undefined) throw new Error('No view of the order');
    return view;
  }

  /** In the order in which they are given. */
  async all(orders: readonly WorkOrder[]): Promise<WorkOrderView[]> {
    const ids = orders.map(({ id }) => id);
    const { manager } = this.dataSource;
    const where = { workOrderId: In(ids) };
    const [evidence, extensions, supervisions] = await Promise.all([
      this.files.of(ids),
      manager.find(Extension, { where, order: { requestedAt: 'ASC' } }),
      manager.find(Supervision, { where, order: { step: 'ASC' } }),
    ]);
    return orders.map((order) => {
      const isIts = ({ workOrderId }: { workOrderId: string }) => workOrderId === order.id;
      return toView(order, {
        evidence: evidence.filter(isIts).map(({ id, sha256 }) => ({ evidenceId: id, sha256 })),
        extensions: extensions.filter(isIts).map(({ requestedUntil, reason, granted }) => ({
          requestedUntil: requestedUntil.toISOString(),
          reason,
          granted,
        })),
        supervisions: supervisions.filter(isIts).map(({ id, step, dueAt }) => ({
          supervisionId: id,
          step,
          dueAt: dueAt.toISOString(),
        })),
      });
    });
  }
}
