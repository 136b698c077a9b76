import type { LimitUnit } from './working-time';

/** The steps of the office that have a limit of their own; the department's is `handling`. */
export const OFFICE_STEPS = [
  'upload',
  'gridHead',
  'acceptance',
  'dispatch',
  'verification',
  'supervision',
  'leadershipNotice',
  'contact',
  'explanation',
  'interimReport',
  'returnVisit',
  'upwardReport',
  'objection',
  'opinion',
  'ruling',
  'reviewApplication',
  'approveApplication',
  'publishList',
  'fileWithCity',
  'remedySupport',
] as const;
export type OfficeStep = (typeof OFFICE_STEPS)[number];

/** A row of the decision tables `officeLimits` and `listLimits`. */
export interface OfficeLimit {
  readonly step: string;
  readonly amount: number;
  readonly unit: LimitUnit;
  /** Ordinance articles such as `ZJ35`, several joined by `, `. */
  readonly article: string;
  /** `law` for a number that the text gives, `sample` for a setting of the city. */
  readonly basis: 'law' | 'sample';
  readonly basisZh: string;
  readonly basisEn: string;
}

/** The limit of a step: of several rows the first holds. Null when the table has none. */
export function limitOf(limits: readonly OfficeLimit[], step: OfficeStep): OfficeLimit | null {
  return limits.find((limit) => limit.step === step) ?? null;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** When to warn: a day before the end, of a term of two days or less at its half. No text says when: *default*. */
export function warnBefore(from: Date, dueAt: Date): Date {
  const term = dueAt.getTime() - from.getTime();
  const ahead = term > 2 * DAY_MS ? DAY_MS : Math.max(0, term / 2);
  return new Date(dueAt.getTime() - Math.round(ahead));
}
