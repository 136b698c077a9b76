/** Where a case stands, in the order of the closed loop (QY22, QY23, ZJ31). */
export const CASE_STATUSES = [
  'reported',
  'settled',
  'accepted',
  'dispatched',
  'answered',
  'verified',
  'told',
  'closed',
  'declined',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

export const caseStatusText: Readonly<Record<CaseStatus, { zh: string; en: string }>> = {
  reported: { zh: '已上报', en: 'Reported' },
  settled: { zh: '现场已解决', en: 'Settled on the spot' },
  accepted: { zh: '已立案', en: 'Accepted' },
  declined: { zh: '不予立案', en: 'Declined' },
  dispatched: { zh: '已派遣', en: 'Dispatched' },
  answered: { zh: '已反馈', en: 'Answered' },
  verified: { zh: '已核实', en: 'Verified' },
  told: { zh: '已告知', en: 'Person told' },
  closed: { zh: '已结案', en: 'Closed' },
};

const followers: Readonly<Record<CaseStatus, readonly CaseStatus[]>> = {
  reported: ['settled', 'accepted', 'declined'],
  settled: ['closed'],
  accepted: ['dispatched'],
  declined: [],
  dispatched: ['answered'],
  answered: ['dispatched', 'verified', 'told'],
  verified: ['told'],
  told: ['closed'],
  closed: [],
};

/**
 * Where a case may go that was returned to an earlier step, or whose person was not satisfied (BH20.1): it ends otherwise
 * after all, or a department is asked again.
 * The case has not been there before, so nothing of it counts as reached already.
 */
const afterReturn: Partial<Readonly<Record<CaseStatus, readonly CaseStatus[]>>> = {
  accepted: ['settled', 'declined'],
  answered: ['settled', 'declined'],
  verified: ['settled', 'declined', 'dispatched'],
  told: ['dispatched'],
};

/** What asking for a status comes to: the step is taken, it was taken before, or it is not possible. */
export type StatusStep = 'take' | 'already' | 'impossible';

/**
 * Compares a case's status with the one asked for. A job of the engine may come twice, and the second time
 * the case may have gone on: a status that lies behind counts as reached already.
 */
export function stepTo(current: CaseStatus, wanted: CaseStatus): StatusStep {
  if (followers[current].includes(wanted)) return 'take';
  if (afterReturn[current]?.includes(wanted) === true) return 'take';
  return current === wanted || isBehind(wanted, current) ? 'already' : 'impossible';
}

function isBehind(earlier: CaseStatus, later: CaseStatus): boolean {
  return followers[earlier].some(
    (next) =>
      next === later || (next !== earlier && forward(earlier, next) && isBehind(next, later)),
  );
}

function forward(from: CaseStatus, to: CaseStatus): boolean {
  return CASE_STATUSES.indexOf(to) > CASE_STATUSES.indexOf(from);
}
