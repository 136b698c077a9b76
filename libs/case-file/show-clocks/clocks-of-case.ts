import { toLocalIso } from '@grid/kernel';
import type { WorkingTime } from '@grid/limits';
import type { ClocksView, ClockView, DisputeClockView, UnitClockView } from './clocks-view';

/** That somebody had the case in hand: a task that stood with an office, or an order with a department. */
export interface Stay {
  readonly kind: UnitClockView['kind'];
  readonly unitZh: string;
  readonly unitEn: string;
  readonly stepZh: string;
  readonly stepEn: string;
  readonly from: Date;
  /** Null while it lasts. */
  readonly to: Date | null;
  /** As it holds now; null where no limit runs. */
  readonly dueAt: Date | null;
}

/** What the clocks of a case are read from. */
export interface ClockFacts {
  readonly acceptedAt: Date | null;
  /** When nothing was left to do. */
  readonly endedAt: Date | null;
  /** By their beginning. */
  readonly stays: readonly Stay[];
  readonly disputes: readonly { readonly from: Date; readonly to: Date | null }[];
  /** Working days for which a dispute may take the time of a case; null for no end. */
  readonly disputeCap: number | null;
  readonly time: WorkingTime;
  readonly now: Date;
}

interface Span {
  readonly from: Date;
  readonly to: Date;
}

/**
 * The clock of the person runs from acceptance to the end, through every handover. Each stay has a clock of its own. What falls
 * into a dispute is charged to the dispute, up to its cap; what goes beyond is charged to the authority that has to rule.
 */
export function clocksOfCase(facts: ClockFacts): ClocksView {
  const { acceptedAt, endedAt, disputes, disputeCap, now } = facts;
  const capped = disputes.map(({ from, to }) => cappedDispute(facts, from, to));
  return {
    citizen: acceptedAt === null ? null : clockOf(facts, acceptedAt, endedAt),
    units: facts.stays.map((stay) => unitClock(facts, stay, capped)),
    disputes: disputes.map(({ from, to }, index): DisputeClockView => {
      const charged = capped[index] ?? { from, to: to ?? now };
      const beyond = { from: charged.to, to: to ?? now };
      return {
        ...clockOf(facts, from, to),
        chargedMinutes: workingMinutes(facts, [charged]),
        beyondMinutes: workingMinutes(facts, [beyond]),
      };
    }),
    disputeCapDays: disputes.length === 0 ? null : disputeCap,
  };
}

function unitClock(facts: ClockFacts, stay: Stay, disputes: readonly Span[]): UnitClockView {
  const { kind, unitZh, unitEn, stepZh, stepEn, from, to, dueAt } = stay;
  const whole = { from, to: to ?? facts.now };
  const own = disputes.reduce<readonly Span[]>((left, dispute) => without(left, dispute), [whole]);
  const late = dueAt === null ? [] : without([whole], { from: new Date(0), to: dueAt });
  return {
    ...{ kind, unitZh, unitEn, stepZh, stepEn },
    since: toLocalIso(from),
    until: to === null ? null : toLocalIso(to),
    clockMinutes: clockMinutes(own),
    workingMinutes: workingMinutes(facts, own),
    dueAt: dueAt === null ? null : toLocalIso(dueAt),
    lateMinutes: clockMinutes(late),
  };
}

/** The part of a dispute that is charged to it: to the end of its last working day. */
function cappedDispute({ disputeCap, time, now }: ClockFacts, from: Date, end: Date | null): Span {
  const to = end ?? now;
  if (disputeCap === null) return { from, to };
  const cap = time.calendar.addWorkingDays(from, disputeCap).at;
  return { from, to: cap < to ? cap : to };
}

function clockOf(facts: ClockFacts, from: Date, end: Date | null): ClockView {
  const span = [{ from, to: end ?? facts.now }];
  return {
    since: toLocalIso(from),
    until: end === null ? null : toLocalIso(end),
    clockMinutes: clockMinutes(span),
    workingMinutes: workingMinutes(facts, span),
  };
}

/** What of some spans lies outside another. */
function without(spans: readonly Span[], out: Span): readonly Span[] {
  return spans.flatMap(({ from, to }) =>
    [
      { from, to: out.from < to ? out.from : to },
      { from: out.to > from ? out.to : from, to },
    ].filter((part) => part.from < part.to),
  );
}

const MINUTE_MS = 60_000;

function clockMinutes(spans: readonly Span[]): number {
  const length = spans.reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0);
  return Math.max(0, Math.floor(length / MINUTE_MS));
}

function workingMinutes({ time }: ClockFacts, spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + time.hours.minutesBetween(from, to), 0);
}
