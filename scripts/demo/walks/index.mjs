import { extensionWalk, objectionWalk } from './department.mjs';
import * as late from './late-offices.mjs';
import { closedWalk, declinedWalk, failedVerificationWalk, notDoneWalk } from './ordinary.mjs';
import { overdueWalk } from './overdue.mjs';
import { settledWalk } from './settled.mjs';
import { handUpWalk, majorWalk } from './upward.mjs';

/**
 * How a case goes each way, by the name of the way.
 *
 * @type {Record<string, (played: import('../played-case.mjs').PlayedCase) => Promise<void>>}
 */
export const walks = {
  closed: closedWalk,
  declined: declinedWalk,
  settledBefore: settledWalk,
  settledAsTask: settledWalk,
  major: majorWalk,
  urgent: closedWalk,
  failedVerification: failedVerificationWalk,
  extension: extensionWalk,
  objection: objectionWalk,
  handUp: handUpWalk,
  notDone: notDoneWalk,
  overdue: overdueWalk,
  lateUpload: late.lateUploadWalk,
  lateAcceptance: late.lateAcceptanceWalk,
  lateDispatch: late.lateDispatchWalk,
  lateVerification: late.lateVerificationWalk,
};
