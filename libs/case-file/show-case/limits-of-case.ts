import type { WorkOrderView } from '@grid/dispatch';
import type { DecisionView } from '@grid/human-task';
import { toLocalIso } from '@grid/kernel';
import type { LimitMove, SetTimeLimit } from '@grid/limits';
import { articlesIn } from '@grid/process-contract';
import { LIMIT_NAMES } from '../limit-names';
import type { LimitView } from './limit-view';

/** The step of the process at which a limit of the office is kept. */
const DECIDED_AT: Readonly<Record<string, string>> = {
  upload: 'UserTask_SettleOnSpot',
  gridHead: 'UserTask_HandleAsGridHead',
  acceptance: 'UserTask_AcceptReport',
  dispatch: 'UserTask_ConfirmDispatch',
  verification: 'UserTask_VerifyOnSite',
  supervision: 'UserTask_SuperviseHandling',
  contact: 'UserTask_ContactPerson',
  explanation: 'UserTask_ExplainInWriting',
  interimReport: 'UserTask_ReportInterim',
  returnVisit: 'UserTask_VisitPerson',
  upwardReport: 'UserTask_ConfirmReceived',
  opinion: 'UserTask_GiveOpinion',
  ruling: 'UserTask_GiveRuling',
};

/** What urges the department ends with its answer at the latest. */
const ENDED_BY_ANSWER = ['supervision', 'leadershipNotice', 'contact'];

type LimitedOrder = Pick<WorkOrderView, 'dueAt' | 'answeredAt' | 'closedAt' | 'part' | 'partId'>;

/** What is known of a case by which its limits were kept or not. */
export interface LimitEvidence {
  readonly cityKey: string;
  /** Nothing of the case runs any more. */
  readonly over: boolean;
  /** In the order in which they were set. */
  readonly limits: readonly SetTimeLimit[];
  /** Oldest first. */
  readonly decisions: readonly Pick<DecisionView, 'elementId' | 'decidedAt'>[];
  /** By round, the lead's in the order in which they were opened. */
  readonly orders: readonly LimitedOrder[];
  readonly now: Date;
}

/**
 * The limits of a case with how they were kept: a step of the office ends with its decision, the handling with the
 * department's answer, and a supervision with whichever comes first.
 */
export function limitsOfCase(known: LimitEvidence): readonly LimitView[] {
  return known.limits.map((limit) => viewOf(limit, known));
}

function viewOf(limit: SetTimeLimit, known: LimitEvidence): LimitView {
  const { step, startsAt, firstDueAt, moves, article, basis, basisZh, basisEn, provisional } =
    limit;
  const order = orderOf(limit, known);
  const dueAt = order === undefined ? limit.dueAt : new Date(order.dueAt);
  const endedAt = limit.endedAt ?? endOf(limit, order, known);
  const name = LIMIT_NAMES[step];
  return {
    step,
    labelZh: name?.zh ?? step,
    labelEn: name?.en ?? step,
    since: toLocalIso(startsAt),
    dueAt: toLocalIso(dueAt),
    firstDueAt: dueAt.getTime() === firstDueAt.getTime() ? null : toLocalIso(firstDueAt),
    moves: moves.map(({ reason, ...move }) => ({ reason, ...inLocalTime(move) })),
    articles: articlesIn(known.cityKey, article)?.split(', ') ?? [],
    ...{ basis, basisZh, basisEn, provisional },
    endedAt: endedAt === null ? null : toLocalIso(endedAt),
    late: endedAt === null ? !known.over && dueAt < known.now : endedAt > dueAt,
  };
}

function inLocalTime({ at, from, to }: Omit<LimitMove, 'reason'>) {
  return { at: toLocalIso(at), from: toLocalIso(from), to: toLocalIso(to) };
}

/** Each handling limit belongs to one order of a lead, each of a co-handler to the order of its part. */
function orderOf(limit: SetTimeLimit, { limits, orders }: LimitEvidence): LimitedOrder | undefined {
  if (limit.step === 'coHandling') return orders.find(({ partId }) => partId === limit.occasion);
  if (limit.step !== 'handling') return undefined;
  const leads = orders.filter(({ part }) => part === 'lead');
  return leads[limits.filter(({ step }) => step === 'handling').indexOf(limit)];
}

function endOf(
  limit: SetTimeLimit,
  order: LimitedOrder | undefined,
  known: LimitEvidence,
): Date | null {
  const { step, startsAt } = limit;
  const answers = known.orders.flatMap(({ answeredAt }) => answeredAt ?? []);
  if (step === 'handling' || step === 'coHandling') {
    const end = order?.answeredAt ?? order?.closedAt;
    return end == null ? null : new Date(end);
  }
  const next = known.limits.find((other) => other.step === step && other.startsAt > startsAt);
  const ends = known.decisions
    .filter(({ elementId }) => elementId === DECIDED_AT[step])
    .map(({ decidedAt }) => decidedAt)
    .concat(ENDED_BY_ANSWER.includes(step) ? answers.map((at) => new Date(at)) : [])
    .filter((at) => at >= startsAt && (next === undefined || at < next.startsAt))
    .toSorted((one, other) => one.getTime() - other.getTime());
  return ends[0] ?? null;
}
