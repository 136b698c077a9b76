import { accept, answer, dispatch, finish, verify } from './steps.mjs';

/** Reported, accepted, dispatched, done, closed; an urgent case goes the same way with shorter limits. */
export async function closedWalk(played) {
  await accept(played);
  await dispatch(played);
  await answer(played);
  await finish(played);
}

export async function declinedWalk(played) {
  await played.decide(played.offices.townshipDispatcher, 'UserTask_AcceptReport', {
    acceptOutcome: 'decline',
    opinion: '经核实，所反映事项不属于网格化服务管理范围。',
  });
  await played.inStatus('declined');
  await played.timeline('EndEvent_ReportDeclined');
  await played.notice('reporter', 'reportDeclined');
}

/** The department cannot do the work and says so; in 镇江 that is verified as well (ZJ35). */
export async function notDoneWalk(played) {
  await accept(played);
  await dispatch(played);
  await answer(played, { outcome: 'notDone', text: '经现场核查，本期内暂不具备处理条件。' });
  await finish(played);
}

/** What was found wanting on the spot goes back to the department; the second round passes. */
export async function failedVerificationWalk(played) {
  await accept(played);
  await dispatch(played);
  await answer(played);
  await verify(played, 'failed');
  const { id } = await played.order(2);
  const { reworkNote } = await played.desk.order(id);
  if (reworkNote)
    played.note('rework → department', '返工单已送达部门', 'The department has the rework order');
  await answer(played, { round: 2, text: '已返工处理到位。' });
  await finish(played);
}
