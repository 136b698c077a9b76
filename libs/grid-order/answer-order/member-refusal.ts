import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { GridCodeScheme } from '@grid/directory';
import { Clock, localDay } from '@grid/kernel';
import { DataSource } from 'typeorm';
import type { ClauseText } from '../domain/clause-text';
import type { OrderAnswer, OrderSubject } from '../domain/grid-order';
import { gridOrderErrors } from '../domain/grid-order-errors';
import { coversGrid } from '../infrastructure/order-scope';
import { ListedItems } from '../listed-item/listed-items';
import { UnlistedClauses } from '../listed-item/unlisted-clauses';

interface Row extends OrderSubject {
  readonly gridCode: string;
  readonly livelihood: boolean;
}

/**
 * A grid member may refuse what is on no list in force on the day of the answer (XX13.4, NB13.2): what left the list
 * after the order, and every exception, because NB20.1 lets bodies use the grid and takes nothing from NB13.2.
 */
@Injectable()
export class MemberRefusal {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gridCodes: GridCodeScheme,
    private readonly items: ListedItems,
    private readonly clauses: UnlistedClauses,
    private readonly clock: Clock,
  ) {}

  /**
   * The clause under which an answer refuses; null for every other answer, and where this person has no such open order.
   * @throws DomainError REFUSAL_REASON_MISSING, REASON_ONLY_OF_REFUSAL, ITEM_IN_FORCE
   */
  async clauseOf(
    actor: Actor,
    orderId: string,
    { outcome, reason }: OrderAnswer,
  ): Promise<ClauseText | null> {
    if (outcome !== 'refused') {
      if (reason !== undefined) throw gridOrderErrors.reasonWithoutRefusal();
      return null;
    }
    if (reason === undefined) throw gridOrderErrors.refusalWithoutReason();
    const rows: Row[] = await this.dataSource.query(
      `SELECT grid_code AS "gridCode", category_code AS "categoryCode", item_code AS "itemCode",
         livelihood FROM dispatch.grid_order WHERE id = $1 AND answered_at IS NULL`,
      [orderId],
    );
    const [order] = rows;
    if (order === undefined || !coversGrid(actor, order.gridCode)) return null;
    if (await this.isListed(order)) throw gridOrderErrors.itemInForce();
    return (await this.clauses.of(order.gridCode)).refusal;
  }

  /** A category stays listed when another item takes it over. */
  private async isListed({ gridCode, categoryCode, itemCode, livelihood }: Row): Promise<boolean> {
    if (livelihood) return false;
    const { countyCode } = this.gridCodes.parse(gridCode);
    const subject = { categoryCode, itemCode: categoryCode === null ? itemCode : null };
    return (await this.items.find(countyCode, subject, localDay(this.clock.now()))) !== null;
  }
}
