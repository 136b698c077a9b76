import { Injectable } from '@nestjs/common';
import type { ActingPost, Actor } from '@grid/access';
import type { Grid } from '@grid/directory';
import type { ListItem } from '@grid/item-list';
import { Clock, localDay } from '@grid/kernel';
import type { PlaceOrderCommand } from '../domain/grid-order';
import { gridOrderErrors } from '../domain/grid-order-errors';
import type { UnlistedClause } from '../domain/unlisted-clause';
import { RefusalBook } from '../refusals/refusal-book';
import { ListedItems } from './listed-items';
import { UnlistedClauses } from './unlisted-clauses';

/** On what an order rests: an item in force, or the exception from the list with the clauses that hold there. */
export type Basis =
  | { readonly item: ListItem; readonly unlisted: null }
  | { readonly item: null; readonly unlisted: UnlistedClause };

/** Lets pass only what is on the list in force in the grid's county today (XX13.4, BH13.3, NB13.2), and exceptions (NB20.1). */
@Injectable()
export class OrderBasis {
  constructor(
    private readonly items: ListedItems,
    private readonly clauses: UnlistedClauses,
    private readonly book: RefusalBook,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError ITEM_NOT_IN_FORCE, EXCEPTION_ONLY_BY_HEAD, each counted first; EXCEPTION_NOT_NEEDED */
  async require(
    actor: Actor,
    post: ActingPost,
    grid: Grid,
    command: PlaceOrderCommand,
  ): Promise<Basis> {
    const isException = command.livelihoodReason !== null;
    const item = await this.items.find(grid.countyCode, command, localDay(this.clock.now()));
    if (item !== null) {
      if (isException) throw gridOrderErrors.exceptionNotNeeded();
      return { item, unlisted: null };
    }
    const unlisted = await this.clauses.of(grid.code);
    const { ban, exception } = unlisted;
    if (isException && exception !== null && post.role === 'authorityHead') {
      return { item, unlisted };
    }
    const id = await this.book.enter(actor, post, {
      ground: 'itemNotInForce',
      article: ban.article,
      order: command,
    });
    if (isException && exception !== null) throw gridOrderErrors.exceptionOnlyByHead(exception, id);
    throw gridOrderErrors.itemNotInForce(unlisted, id);
  }
}
