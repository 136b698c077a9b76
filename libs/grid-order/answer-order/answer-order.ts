import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { Clock } from '@grid/kernel';
import { NoticeService } from '@grid/notice';
import { UnitOfWork } from '@grid/persistence';
import { commitmentsOf, PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import { type OrderAnswer, orderFields } from '../domain/grid-order';
import { gridOrderErrors } from '../domain/grid-order-errors';
import { coversGrid } from '../infrastructure/order-scope';
import { orderAnsweredNotice, orderRefusedNotice } from '../tell/order-notices';
import { MemberRefusal } from './member-refusal';

interface Row {
  readonly gridCode: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly placedBy: string;
  readonly answeredAt: Date | null;
}

/** Takes a grid member's answer to an order for one of their grids, and tells whoever gave it. */
@Injectable()
export class AnswerOrder {
  constructor(
    private readonly refusal: MemberRefusal,
    private readonly unitOfWork: UnitOfWork,
    private readonly personalData: PersonalDataService,
    private readonly notices: NoticeService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * One answer counts. A refusal is no fault of the grid member.
   * @throws DomainError GRID_ORDER_UNKNOWN, also for other grids; GRID_ORDER_ANSWERED; ITEM_IN_FORCE,
   * REFUSAL_REASON_MISSING, REASON_ONLY_OF_REFUSAL
   */
  async execute(actor: Actor, orderId: string, answer: OrderAnswer): Promise<void> {
    const { outcome, reason, text } = answer;
    const absent = actor.post?.actingFor?.accountId;
    const clause = await this.refusal.clauseOf(actor, orderId, answer);
    await this.unitOfWork.run(async (manager) => {
      const order = await this.locked(manager, actor, orderId);
      await manager.query(
        `UPDATE dispatch.grid_order SET outcome = $2, answered_by = $3, answered_for = $4,
           answered_at = $5, answer_reason = $6, answer_article = $7, no_fault = $8 WHERE id = $1`,
        [
          ...[orderId, outcome, actor.accountId, absent, this.clock.now()],
          ...[reason, clause?.article, clause !== null],
        ],
      );
      const written = await this.personalData.write(manager, { kind: 'gridOrder', id: orderId }, [
        { field: orderFields.answer, value: text },
      ]);
      await this.notices.tell(manager, {
        recipientAccountId: order.placedBy,
        about: { kind: 'gridOrder', id: orderId },
        ...(clause === null
          ? orderAnsweredNotice(order, text)
          : orderRefusedNotice(order, text, clause)),
      });
      await this.audit.record(manager, {
        action: 'gridOrder.answer',
        outcome: 'done',
        accountId: actor.accountId,
        postId: actor.post?.id,
        actingForAccountId: absent,
        article: clause?.article ?? undefined,
        newValue: { outcome, ...(reason && { reason }), ...commitmentsOf(written) },
        detail: { gridOrderId: orderId },
      });
    });
  }

  private async locked(manager: EntityManager, actor: Actor, orderId: string): Promise<Row> {
    const rows: Row[] = await manager.query(
      `SELECT o.grid_code AS "gridCode", coalesce(g.name_zh, o.grid_code) AS "nameZh",
         coalesce(g.name_en, o.grid_code) AS "nameEn", o.placed_by AS "placedBy",
         o.answered_at AS "answeredAt"
       FROM dispatch.grid_order o LEFT JOIN directory.grid g ON g.code = o.grid_code
       WHERE o.id = $1 FOR UPDATE OF o`,
      [orderId],
    );
    const [order] = rows;
    if (order === undefined || !coversGrid(actor, order.gridCode)) throw gridOrderErrors.unknown();
    if (order.answeredAt !== null) throw gridOrderErrors.answered();
    return order;
  }
}
