import { Injectable } from '@nestjs/common';
import { type OpenOrder, OpenOrderReader } from '@grid/dispatch';
import { DirectoryService, type GroupName } from '@grid/directory';
import { type Holder, HolderReader } from '@grid/human-task';
import type { CaseView } from '@grid/intake';
import { Clock, toLocalIso } from '@grid/kernel';
import { articlesIn, elementInfo } from '@grid/process-contract';
import { type WaitingFor, WaitingForQuery } from '@grid/trace';
import type { WaitingKind, WaitingView } from './waiting-view';

/** What the steps of a page of cases are told with. */
interface Known {
  readonly names: readonly GroupName[];
  readonly holders: ReadonlyMap<string, Holder>;
  readonly now: Date;
}

/** Says whom cases wait for: the post that is to decide, the department that is to answer, or who has to look. */
@Injectable()
export class WaitingReader {
  constructor(
    private readonly waiting: WaitingForQuery,
    private readonly orders: OpenOrderReader,
    private readonly holders: HolderReader,
    private readonly directory: DirectoryService,
    private readonly clock: Clock,
  ) {}

  /** By case, the oldest step first; of cases that the reader has been found to see. */
  async ofCases(
    cases: readonly Pick<CaseView, 'id' | 'cityKey' | 'dueAt'>[],
  ): Promise<(caseId: string) => readonly WaitingView[]> {
    const ids = cases.map(({ id }) => id);
    const found = await this.waiting.ofCases(ids);
    const orders = await this.orders.ofCases(ids);
    const known = {
      names: await this.directory.groupNames([...new Set(found.flatMap((w) => w.candidateGroups))]),
      holders: await this.holders.ofTasks(found.flatMap((w) => w.taskKey ?? [])),
      now: this.clock.now(),
    };
    const views = new Map(
      cases.map(({ id, cityKey, dueAt }) => {
        const orderOf = oneForEach(orders.get(id) ?? []);
        return [
          id,
          found
            .filter(({ caseId }) => caseId === id)
            .map((waiting) => viewOf(waiting, orderOf(waiting), { cityKey, dueAt }, known)),
        ];
      }),
    );
    return (caseId) => views.get(caseId) ?? [];
  }
}

/** Gives each step that waits for a department the next order it can be waiting for. */
function oneForEach(orders: readonly OpenOrder[]): (waiting: WaitingFor) => OpenOrder | undefined {
  const placed = orders.filter((order) => order.placed);
  const underWay = orders.filter((order) => !order.placed);
  return ({ kind }) => {
    if (kind === 'message') return placed.shift() ?? underWay[0];
    return kind === 'job' ? (underWay.shift() ?? orders[0]) : orders[0];
  };
}

function viewOf(
  waiting: WaitingFor,
  order: OpenOrder | undefined,
  incident: Pick<CaseView, 'cityKey' | 'dueAt'>,
  { names, holders, now }: Known,
): WaitingView {
  const { bpmnProcessId, elementId, taskKey, candidateGroups } = waiting;
  const element = elementId === null ? undefined : elementInfo(bpmnProcessId, elementId);
  const kind = kindOf(waiting, order);
  const asked = kind === 'department' || isUnderWay(kind, order) ? order : undefined;
  const groups = names.filter(({ group }) => candidateGroups.includes(group));
  const holder = taskKey === null ? undefined : holders.get(taskKey);
  const own = waiting.dueAt ?? asked?.dueAt;
  const dueAt = own === undefined ? incident.dueAt : toLocalIso(own);
  return {
    kind,
    elementId,
    labelZh: element?.nameZh ?? elementId ?? '流程故障',
    labelEn: element?.nameEn ?? elementId ?? 'Trouble in the process',
    articles: articlesIn(incident.cityKey, element?.article ?? null)?.split(', ') ?? [],
    partyZh: groups.map(({ nameZh }) => nameZh).join('、') || (asked?.departmentZh ?? null),
    partyEn: groups.map(({ nameEn }) => nameEn).join(', ') || (asked?.departmentEn ?? null),
    holderName: holder?.displayName ?? null,
    holderActingFor: holder?.actingForName ?? null,
    since: toLocalIso(waiting.since),
    dueAt,
    late: dueAt !== null && Date.parse(dueAt) < now.getTime(),
  };
}

/** A job of ours runs while an order has not reached its department: that one's system may be away. */
function isUnderWay(kind: WaitingKind, order: OpenOrder | undefined): boolean {
  return kind === 'system' && order?.placed === false;
}

/** What waits for an answer while a department has our order waits for it. */
function kindOf({ kind }: WaitingFor, order: OpenOrder | undefined): WaitingKind {
  switch (kind) {
    case 'userTask':
      return 'task';
    case 'incident':
      return 'trouble';
    case 'message':
      return order?.placed === true ? 'department' : 'system';
    case 'job':
      return 'system';
  }
}
