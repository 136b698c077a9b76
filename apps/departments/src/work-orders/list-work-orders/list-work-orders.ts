import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { Problem } from '../../http/problem';
import { WorkOrder } from '../work-order.entity';
import type { ListWorkOrdersQuery } from './list-work-orders.query';

@Injectable()
export class ListWorkOrders {
  constructor(private readonly dataSource: DataSource) {}

  async list(
    query: ListWorkOrdersQuery,
  ): Promise<{ items: WorkOrder[]; nextCursor: string | null }> {
    const limit = query.limit ?? 50;
    const rows = await this.dataSource.manager.find(WorkOrder, {
      where: {
        ...(query.department === undefined ? {} : { departmentCode: query.department }),
        ...(query.status === undefined ? {} : { status: query.status }),
        ...(query.cursor === undefined ? {} : { number: LessThan(query.cursor) }),
      },
      order: { number: 'DESC' },
      take: limit + 1,
    });
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.number ?? null) : null };
  }

  /** @throws Problem WORK_ORDER_UNKNOWN */
  async one(id: string): Promise<WorkOrder> {
    const order = await this.dataSource.manager.findOneBy(WorkOrder, { id });
    if (order === null) throw new Problem('WORK_ORDER_UNKNOWN');
    return order;
  }
}
