import { Injectable } from '@nestjs/common';
import { WorkOrderReader } from '@grid/dispatch';
import { DirectoryService } from '@grid/directory';
import { type CaseReader, CaseReaderService } from '@grid/intake';
import { toLocalIso } from '@grid/kernel';
import { caseUnknown } from './case-unknown';
import type { CasePage, WorkOrderView } from './case-page';
import { WaitingReader } from './waiting-reader';

/** Shows one case to whoever may see it. */
@Injectable()
export class ShowCase {
  constructor(
    private readonly cases: CaseReaderService,
    private readonly workOrders: WorkOrderReader,
    private readonly directory: DirectoryService,
    private readonly waiting: WaitingReader,
  ) {}

  /** @throws DomainError CASE_UNKNOWN, also for a case that the reader may not see */
  async execute(reader: CaseReader, caseId: string): Promise<CasePage> {
    const incident = await this.cases.find(reader, caseId);
    if (incident === null) throw caseUnknown();
    const workOrders = await this.ordersOf(caseId);
    return {
      ...incident,
      workOrders,
      waitingFor: await this.waiting.ofCase(caseId, workOrders),
    };
  }

  private async ordersOf(caseId: string): Promise<readonly WorkOrderView[]> {
    const orders = await this.workOrders.ofCase(caseId);
    const departments = await this.directory.organisationsByCode(
      orders.map((order) => order.departmentCode),
    );
    const byCode = new Map(departments.map((department) => [department.code, department]));
    const iso = (at: Date | null): string | null => (at === null ? null : toLocalIso(at));
    return orders.map((order) => ({
      id: order.id,
      round: order.round,
      departmentCode: order.departmentCode,
      departmentZh: byCode.get(order.departmentCode)?.nameZh ?? order.departmentCode,
      departmentEn: byCode.get(order.departmentCode)?.nameEn ?? order.departmentCode,
      status: order.status,
      dueAt: toLocalIso(order.dueAt),
      placedAt: iso(order.placedAt),
      answeredAt: iso(order.answeredAt),
      outcome: order.outcome,
      resultText: order.resultText,
    }));
  }
}
