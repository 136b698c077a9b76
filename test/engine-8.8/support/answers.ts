import { randomUUID } from 'node:crypto';
import { jobVariables } from '@grid/process-contract';

/** Later than any test ends, so that no timer fires. */
const LATER = '2099-12-31T09:00:00+08:00';

/** A value for each variable that a job of ours writes back, by its name. */
const VALUES: Readonly<Record<string, () => unknown>> = {
  archiveNumber: () => '2026-1',
  caseNumber: () => 'QY-2026-000001',
  countersignId: randomUUID,
  departmentGroups: () => ['urban-management.departmentClerk'],
  dueAt: () => LATER,
  participants: () => ['urban-management.departmentHead'],
  supervisionId: randomUUID,
  warnAt: () => LATER,
  workOrderId: randomUUID,
};

export const jobTypes = Object.keys(jobVariables) as (keyof typeof jobVariables)[];

/**
 * What a worker would answer: every output that the contract names, and no other.
 * @throws Error when the contract names one that has no value here
 */
export function answerOf(type: keyof typeof jobVariables): Record<string, unknown> {
  return Object.fromEntries(
    jobVariables[type].outputs.map((name: string) => {
      const value = VALUES[name];
      if (value === undefined) throw new Error(`${type} writes ${name}, which has no value here`);
      return [name, value()];
    }),
  );
}
