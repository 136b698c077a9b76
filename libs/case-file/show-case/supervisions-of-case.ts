import type { WorkOrderView } from '@grid/dispatch';
import type { SupervisionView } from '@grid/supervision';

/** A supervision order with how it ended. */
export interface SupervisionOfCase extends SupervisionView {
  /** The round of work that it urges. */
  readonly round: number | null;
  /** When the department answered or its order was closed, which ends it; null while it lasts. ISO 8601 with +08:00. */
  readonly endedAt: string | null;
}

/** A supervision lasts until the department answers the work order that it urges, or is released (QY26.1, ZJ33.2). */
export function supervisionsOfCase(
  supervisions: readonly SupervisionView[],
  orders: readonly Pick<WorkOrderView, 'id' | 'round' | 'answeredAt' | 'closedAt'>[],
): readonly SupervisionOfCase[] {
  return supervisions.map((supervision) => {
    const order = orders.find(({ id }) => id === supervision.workOrderId);
    const endedAt = order?.answeredAt ?? order?.closedAt ?? null;
    return { ...supervision, round: order?.round ?? null, endedAt };
  });
}
