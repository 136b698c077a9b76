import { randomUUID } from 'node:crypto';

const LATER = '2099-12-31T18:00:00+08:00';

/** What each job answers: the same variables as the real handlers, without their work. */
export const jobs = {
  'limits.setLimit': () => ({ dueAt: LATER }),
  'limits.setHandlingLimit': () => ({ dueAt: LATER, warnAt: LATER }),
  'notice.tellOfficials': () => ({}),
  'intake.fileSettlement': () => ({ caseNumber: 'QY-441802-2026-000001' }),
  'intake.declineReport': () => ({}),
  'intake.openCase': () => ({ caseNumber: 'QY-441802-2026-000001' }),
  'department.placeWorkOrder': () => ({ workOrderId: randomUUID() }),
  'department.collectEvidence': () => ({}),
  'intake.recordVerification': () => ({}),
  'notice.notifyReporter': () => ({}),
  'intake.closeCase': () => ({ archiveNumber: 'QY-DA-441802-2026-000001' }),
};

/** With which job a case ends. */
export const lastJobs = new Set(['intake.closeCase', 'intake.declineReport']);

/** What the department reports back. What was dispatched again binds: no second objection (QY26.2). */
export function answerOf(way, orderKind) {
  if (way === 'notDone') return 'notDone';
  return way === 'objection' && orderKind === 'first' ? 'objected' : 'done';
}

/**
 * What is decided at each user task. Nothing tells which round a verification is of: a case that fails does so every other
 * time, which is once on average.
 *
 * @type {Record<string, (way: string) => Record<string, string>>}
 */
export const decisions = {
  UserTask_AcceptReport: (way) => ({ acceptOutcome: way === 'declined' ? 'decline' : 'accept' }),
  UserTask_ConfirmDispatch: () => ({
    dispatchOutcome: 'dispatch',
    departmentCode: '441802-urban-management',
  }),
  UserTask_StudyObjection: () => ({
    studyOutcome: 'settle',
    departmentCode: '441802-water-resources',
  }),
  UserTask_VerifyOnSite: (way) => ({
    verification: way === 'failedVerification' && Math.random() < 0.5 ? 'failed' : 'passed',
  }),
  UserTask_ConfirmReceived: () => ({ upwardOutcome: 'noted' }),
  UserTask_TellPerson: () => ({}),
  UserTask_VisitPerson: () => ({ visitOutcome: 'satisfied' }),
};
