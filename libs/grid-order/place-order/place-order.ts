import { Injectable } from '@nestjs/common';
import { AccessService, type ActingPost, type Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { DirectoryService, type Grid } from '@grid/directory';
import { CategoryList } from '@grid/intake';
import { Clock, localDay, newId } from '@grid/kernel';
import { NoticeService } from '@grid/notice';
import { UnitOfWork } from '@grid/persistence';
import { commitmentsOf, PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import type { AssignmentClause } from '../domain/assignment-clause';
import { orderFields, type PlaceOrderCommand } from '../domain/grid-order';
import { gridOrderErrors } from '../domain/grid-order-errors';
import { coversGrid } from '../infrastructure/order-scope';
import { RefuseOrder } from '../refusals/refuse-order';
import { orderPlacedNotice } from '../tell/order-notices';

/** Gives the grid members of a grid an order; only the grid authority may (QY21.1, ZJ15). */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly access: AccessService,
    private readonly refuseOrder: RefuseOrder,
    private readonly directory: DirectoryService,
    private readonly categories: CategoryList,
    private readonly unitOfWork: UnitOfWork,
    private readonly personalData: PersonalDataService,
    private readonly notices: NoticeService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores the order and pushes it to every grid member of the grid (QY28, ZJ40).
   * @returns its id
   * @throws DomainError ONLY_GRID_AUTHORITY_DISPATCHES, FORBIDDEN, GRID_CODE_INVALID, GRID_UNKNOWN,
   * GRID_OUTSIDE_AREA, CATEGORY_UNKNOWN, DUE_IN_PAST, GRID_WITHOUT_MEMBER
   */
  async execute(actor: Actor, command: PlaceOrderCommand): Promise<string> {
    const { post } = actor;
    const clause = post === null ? null : await this.refuseOrder.require(actor, post, command);
    this.access.require(actor, 'gridOrder.place');
    if (post === null || clause === null) throw gridOrderErrors.outsideArea();
    const grid = await this.gridOf(actor, command);
    await this.check(command);
    const members = await this.directory.gridMembersOf(grid, localDay(this.clock.now()));
    if (members.length === 0) throw gridOrderErrors.noMember();
    return this.unitOfWork.run(async (manager) => {
      const id = await this.store(manager, actor, post, clause, command);
      await this.notices.tellAll(manager, members, {
        about: { kind: 'gridOrder', id },
        ...orderPlacedNotice(grid, command.text),
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

  private async store(
    manager: EntityManager,
    actor: Actor,
    post: ActingPost,
    { article }: AssignmentClause,
    { gridCode, categoryCode, dueAt, text }: PlaceOrderCommand,
  ): Promise<string> {
    const id = newId();
    const absent = post.actingFor?.accountId;
    await manager.query(
      `INSERT INTO dispatch.grid_order (id, grid_code, category_code, organisation_code, placed_by,
         post_id, acting_for_account_id, article, placed_at, due_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        gridCode,
        categoryCode,
        post.organisationCode,
        actor.accountId,
        post.id,
        absent,
        article,
        this.clock.now(),
        dueAt,
      ],
    );
    const written = await this.personalData.write(manager, { kind: 'gridOrder', id }, [
      { field: orderFields.text, value: text },
    ]);
    await this.audit.record(manager, {
      action: 'gridOrder.place',
      outcome: 'done',
      accountId: actor.accountId,
      postId: post.id,
      actingForAccountId: absent,
      article: article ?? undefined,
      newValue: { gridCode, categoryCode, ...commitmentsOf(written) },
      detail: { gridOrderId: id },
    });
    return id;
  }
}
