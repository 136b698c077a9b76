import { Injectable } from '@nestjs/common';
import type { ActingPost, Actor } from '@grid/access';
import { DirectoryService, type Organisation } from '@grid/directory';
import { Clock, newId } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { assignmentClause, mayAssign, type AssignmentClause } from '../domain/assignment-clause';
import type { PlaceOrderCommand } from '../domain/grid-order';
import { gridOrderErrors } from '../domain/grid-order-errors';

/** Refuses direct orders of those who may not assign, and counts them by the body that tried (QY21.1, ZJ15). */
@Injectable()
export class RefuseOrder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly directory: DirectoryService,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the clause under which this body may assign.
   * @throws DomainError ONLY_GRID_AUTHORITY_DISPATCHES, after the attempt was counted; apps/api puts it on record
   */
  async require(
    actor: Actor,
    post: ActingPost,
    { gridCode }: Pick<PlaceOrderCommand, 'gridCode'>,
  ): Promise<AssignmentClause> {
    const organisation = await this.directory.organisation(post.organisationCode);
    const clause = assignmentClause(await this.cityKeyOf(organisation));
    if (mayAssign(clause, organisation)) return clause;
    const id = newId();
    await this.dataSource.query(
      `INSERT INTO dispatch.grid_order_refusal (id, at, organisation_code, account_id, post_id,
         grid_code, article)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[id, this.clock.now(), organisation.code, actor.accountId, post.id, gridCode],
        clause.article,
      ],
    );
    throw gridOrderErrors.onlyGridAuthority(clause, id);
  }

  private async cityKeyOf({ areaCode }: Organisation): Promise<string | null> {
    const city = await this.directory.cityHolding(areaCode);
    return city?.key ?? null;
  }
}
