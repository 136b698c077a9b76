import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { DirectoryService } from '@grid/directory';
import { Clock, localDay } from '@grid/kernel';
import { gridOrderErrors } from '../domain/grid-order-errors';
import { coversGrid } from '../infrastructure/order-scope';
import { ListedItems } from '../listed-item/listed-items';
import { UnlistedClauses } from '../listed-item/unlisted-clauses';
import { Requesters } from './requesters';

/** Something with a code and a name, to be chosen from. */
export interface Choice {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** What an order for a grid may name today. */
export interface OrderChoicesView {
  /** The items in force, by code. */
  readonly items: readonly Choice[];
  /** The departments on whose behalf it may be given. */
  readonly departments: readonly Choice[];
  /** What the law or the product says of an unlisted matter close to people's lives; null where the post may not except it. */
  readonly exception: {
    readonly article: string | null;
    readonly textZh: string;
    readonly textEn: string;
  } | null;
}

/** Offers what an order for a grid may name. */
@Injectable()
export class OrderChoices {
  constructor(
    private readonly directory: DirectoryService,
    private readonly items: ListedItems,
    private readonly requesters: Requesters,
    private readonly clauses: UnlistedClauses,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError GRID_CODE_INVALID, GRID_UNKNOWN, GRID_OUTSIDE_AREA */
  async of(actor: Actor, gridCode: string): Promise<OrderChoicesView> {
    const today = localDay(this.clock.now());
    const grid = await this.directory.grid(gridCode, today);
    if (!coversGrid(actor, grid.code)) throw gridOrderErrors.outsideArea();
    const items = await this.items.of(grid.countyCode, today);
    const departments = await this.requesters.of(grid);
    const { exception } = await this.clauses.of(grid.code);
    return {
      items: items.map(toChoice),
      departments: departments.map(toChoice),
      exception: actor.post?.role === 'authorityHead' ? exception : null,
    };
  }
}

function toChoice({ code, nameZh, nameEn }: Choice): Choice {
  return { code, nameZh, nameEn };
}
