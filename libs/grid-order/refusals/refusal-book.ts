import { Injectable } from '@nestjs/common';
import type { ActingPost, Actor } from '@grid/access';
import { Clock, newId } from '@grid/kernel';
import { DataSource } from 'typeorm';
import type { PlaceOrderCommand } from '../domain/grid-order';
import type { OrderRefusalGround } from '../domain/order-refusal';

/** An order that was refused, and why. */
export interface RefusedOrder {
  readonly ground: OrderRefusalGround;
  readonly article: string | null;
  readonly order: Pick<PlaceOrderCommand, 'gridCode'> & Partial<PlaceOrderCommand>;
}

/** Where every refused order is entered, to be counted by the body that asked. */
@Injectable()
export class RefusalBook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Enters an attempt outside any transaction, so that it stays; returns its id. apps/api puts it on record. */
  async enter(
    actor: Actor,
    post: ActingPost,
    { ground, article, order }: RefusedOrder,
  ): Promise<string> {
    const id = newId();
    await this.dataSource.query(
      `INSERT INTO dispatch.grid_order_refusal (id, at, organisation_code, account_id, post_id,
         grid_code, article, ground, requested_by, category_code, item_code)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[id, this.clock.now(), post.organisationCode, actor.accountId, post.id, order.gridCode],
        ...[article, ground, order.requestedBy, order.categoryCode, order.itemCode],
      ],
    );
    return id;
  }
}
