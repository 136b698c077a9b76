import { Injectable } from '@nestjs/common';
import { AccessService, type Actor } from '@grid/access';
import { DirectoryService, type Grid } from '@grid/directory';
import { CategoryList } from '@grid/intake';
import { Clock, localDay } from '@grid/kernel';
import { NoticeService } from '@grid/notice';
import { UnitOfWork } from '@grid/persistence';
import type { PlaceOrderCommand } from '../domain/grid-order';
import { gridOrderErrors } from '../domain/grid-order-errors';
import { coversGrid } from '../infrastructure/order-scope';
import { OrderBasis } from '../listed-item/order-basis';
import { RefuseOrder } from '../refusals/refuse-order';
import { orderPlacedNotice } from '../tell/order-notices';
import { Requesters } from './requesters';
import { StoreOrder } from './store-order';

/** Gives the grid members of a grid an order; only the grid authority may (QY21.1, ZJ15), and only about what is listed. */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly access: AccessService,
    private readonly refuseOrder: RefuseOrder,
    private readonly directory: DirectoryService,
    private readonly categories: CategoryList,
    private readonly requesters: Requesters,
    private readonly basis: OrderBasis,
    private readonly storeOrder: StoreOrder,
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: NoticeService,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores the order and pushes it to every grid member of the grid (QY28, ZJ40).
   * @returns its id
   * @throws DomainError ONLY_GRID_AUTHORITY_DISPATCHES, FORBIDDEN, GRID_CODE_INVALID, GRID_UNKNOWN,
   * GRID_OUTSIDE_AREA, CATEGORY_UNKNOWN, DUE_IN_PAST, DEPARTMENT_UNKNOWN, GRID_WITHOUT_MEMBER, ITEM_NOT_IN_FORCE,
   * EXCEPTION_ONLY_BY_HEAD, EXCEPTION_NOT_NEEDED
   */
  async execute(actor: Actor, command: PlaceOrderCommand): Promise<string> {
    const { post } = actor;
    const clause = post === null ? null : await this.refuseOrder.require(actor, post, command);
    this.access.require(actor, 'gridOrder.place');
    if (post === null || clause === null) throw gridOrderErrors.outsideArea();
    const grid = await this.gridOf(actor, command);
    await this.check(command);
    await this.requesters.require(grid, command.requestedBy);
    const members = await this.directory.gridMembersOf(grid, localDay(this.clock.now()));
    if (members.length === 0) throw gridOrderErrors.noMember();
    const basis = await this.basis.require(actor, post, grid, command);
    return this.unitOfWork.run(async (manager) => {
      const order = { actor, post, clause, basis, command };
      const id = await this.storeOrder.execute(manager, order);
      await this.notices.tellAll(manager, members, {
        about: { kind: 'gridOrder', id },
        ...orderPlacedNotice(grid, command.text, basis.unlisted?.refusal ?? null),
      });
      return id;
    });
  }

  private async gridOf(actor: Actor, { gridCode }: PlaceOrderCommand): Promise<Grid> {
    const grid = await this.directory.grid(gridCode, localDay(this.clock.now()));
    if (!coversGrid(actor, grid.code)) throw gridOrderErrors.outsideArea();
    return grid;
  }

  private async check({ categoryCode, dueAt }: PlaceOrderCommand): Promise<void> {
    if (dueAt !== null && dueAt <= this.clock.now()) throw gridOrderErrors.duePast();
    if (categoryCode === null) return;
    const categories = await this.categories.inForce();
    if (!categories.some(({ code }) => code === categoryCode)) {
      throw gridOrderErrors.categoryUnknown();
    }
  }
}
