import { Injectable } from '@nestjs/common';
import type { ActingPost, Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { Clock, newId } from '@grid/kernel';
import { commitmentsOf, PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import type { AssignmentClause } from '../domain/assignment-clause';
import { orderFields, type PlaceOrderCommand } from '../domain/grid-order';
import type { Basis } from '../listed-item/order-basis';

/** Who gives what order on what grounds. */
export interface OrderToStore {
  readonly actor: Actor;
  readonly post: ActingPost;
  readonly clause: AssignmentClause;
  readonly basis: Basis;
  readonly command: PlaceOrderCommand;
}

/** Keeps an order that may be given, its words sealed, and puts it on record. */
@Injectable()
export class StoreOrder {
  constructor(
    private readonly personalData: PersonalDataService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Returns the order's id. */
  async execute(manager: EntityManager, order: OrderToStore): Promise<string> {
    const { actor, post, clause, basis, command } = order;
    const id = newId();
    const absent = post.actingFor?.accountId;
    const exception = basis.unlisted?.exception?.article;
    await manager.query(
      `INSERT INTO dispatch.grid_order (id, grid_code, category_code, organisation_code, placed_by,
         post_id, acting_for_account_id, article, placed_at, due_at, item_code, item_zh, item_en,
         requested_by, livelihood, livelihood_article)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        ...[id, command.gridCode, command.categoryCode, post.organisationCode, actor.accountId],
        ...[post.id, absent, clause.article, this.clock.now(), command.dueAt],
        ...[basis.item?.code, basis.item?.nameZh, basis.item?.nameEn, command.requestedBy],
        ...[basis.item === null, exception],
      ],
    );
    const written = await this.personalData.write(
      manager,
      { kind: 'gridOrder', id },
      sealedWords(command),
    );
    await this.audit.record(manager, {
      action: 'gridOrder.place',
      outcome: 'done',
      accountId: actor.accountId,
      postId: post.id,
      actingForAccountId: absent,
      article: exception ?? clause.article ?? undefined,
      newValue: { ...inClear(order), ...commitmentsOf(written) },
      detail: { gridOrderId: id },
    });
    return id;
  }
}

function sealedWords({ text, livelihoodReason }: PlaceOrderCommand) {
  return [
    { field: orderFields.text, value: text },
    ...(livelihoodReason === null
      ? []
      : [{ field: orderFields.livelihoodReason, value: livelihoodReason }]),
  ];
}

function inClear({ basis, command: { gridCode, categoryCode, requestedBy } }: OrderToStore) {
  const isException = basis.item === null;
  return {
    gridCode,
    categoryCode,
    itemCode: basis.item?.code ?? null,
    ...(requestedBy !== null && { requestedBy }),
    ...(isException && { exception: true }),
  };
}
