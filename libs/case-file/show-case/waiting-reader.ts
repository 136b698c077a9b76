import { Injectable } from '@nestjs/common';
import type { WorkOrderView } from '@grid/dispatch';
import { DirectoryService } from '@grid/directory';
import { HolderReader } from '@grid/human-task';
import { toLocalIso } from '@grid/kernel';
import { ProcessIds, elementInfo } from '@grid/process-contract';
import { WaitingForQuery } from '@grid/trace';
import type { WaitingView } from './case-page';

/** Says whom a case waits for: the post that is to decide, or the department that is to answer. */
@Injectable()
export class WaitingReader {
  constructor(
    private readonly waiting: WaitingForQuery,
    private readonly holders: HolderReader,
    private readonly directory: DirectoryService,
  ) {}

  async ofCase(
    caseId: string,
    workOrders: readonly WorkOrderView[],
  ): Promise<readonly WaitingView[]> {
    const found = await this.waiting.ofCase(caseId);
    const names = await this.directory.groupNames(found.flatMap((w) => w.candidateGroups));
    const holders = await this.holders.ofTasks(found.flatMap((w) => w.taskKey ?? []));
    const placed = workOrders.find((order) => order.status === 'placed');
    return found.map((waiting) => {
      const element = elementInfo(ProcessIds.IncidentHandling, waiting.elementId);
      const group = names.find((name) => waiting.candidateGroups.includes(name.group));
      const holder = waiting.taskKey === null ? undefined : holders.get(waiting.taskKey);
      const asked = waiting.kind === 'message' ? placed : undefined;
      return {
        elementId: waiting.elementId,
        labelZh: element?.nameZh ?? waiting.elementId,
        labelEn: element?.nameEn ?? waiting.elementId,
        article: element?.article ?? null,
        groupZh: group?.nameZh ?? asked?.departmentZh ?? null,
        groupEn: group?.nameEn ?? asked?.departmentEn ?? null,
        holder: holder?.displayName ?? null,
        holderActingFor: holder?.actingForName ?? null,
        since: toLocalIso(waiting.since),
        dueAt: waiting.dueAt === null ? (asked?.dueAt ?? null) : toLocalIso(waiting.dueAt),
      };
    });
  }
}
