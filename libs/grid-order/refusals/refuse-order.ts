import { Injectable } from '@nestjs/common';
import type { ActingPost, Actor } from '@grid/access';
import { DirectoryService, type Organisation } from '@grid/directory';
import { assignmentClause, mayAssign, type AssignmentClause } from '../domain/assignment-clause';
import type { PlaceOrderCommand } from '../domain/grid-order';
import { gridOrderErrors } from '../domain/grid-order-errors';
import { RefusalBook } from './refusal-book';

/** Refuses direct orders of those who may not assign, and counts them by the body that tried (QY21.1, ZJ15). */
@Injectable()
export class RefuseOrder {
  constructor(
    private readonly book: RefusalBook,
    private readonly directory: DirectoryService,
  ) {}

  /**
   * Returns the clause under which this body may assign.
   * @throws DomainError ONLY_GRID_AUTHORITY_DISPATCHES, after the attempt was counted
   */
  async require(
    actor: Actor,
    post: ActingPost,
    { gridCode }: Pick<PlaceOrderCommand, 'gridCode'>,
  ): Promise<AssignmentClause> {
    const organisation = await this.directory.organisation(post.organisationCode);
    const clause = assignmentClause(await this.cityKeyOf(organisation));
    if (mayAssign(clause, organisation)) return clause;
    const id = await this.book.enter(actor, post, {
      ground: 'onlyGridAuthority',
      article: clause.article,
      order: { gridCode },
    });
    throw gridOrderErrors.onlyGridAuthority(clause, id);
  }

  private async cityKeyOf({ areaCode }: Organisation): Promise<string | null> {
    const city = await this.directory.cityHolding(areaCode);
    return city?.key ?? null;
  }
}
