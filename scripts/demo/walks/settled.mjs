import { closed } from './steps.mjs';

/** Settled before it was uploaded, or by the grid member as a task of its own (QY23.1, ZJ32). */
export async function settledWalk(played) {
  if (played.report.handling === 'settling') await settle(played);
  await closed(played);
}

export const settle = (played) =>
  played.decide(played.offices.gridMember, 'UserTask_SettleOnSpot', {
    settleOutcome: 'settled',
    settlement: '已现场劝导处置，恢复正常。',
  });
