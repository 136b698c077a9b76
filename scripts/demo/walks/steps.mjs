import { until } from '../until.mjs';

const RESULT = '已到现场处理完毕，恢复正常。';

/** The township takes the report on. */
export const accept = (played) =>
  played.decide(played.offices.townshipDispatcher, 'UserTask_AcceptReport', {
    acceptOutcome: 'accept',
  });

/** An authority sends the case to a department, which then acts by hand. @param {'county' | 'city'} level */
export async function dispatch(played, level = 'county') {
  const departmentCode = played.department(level);
  await played.desk.byHand(departmentCode);
  await played.decide(played.offices[`${level}Dispatcher`], 'UserTask_ConfirmDispatch', {
    dispatchOutcome: 'dispatch',
    departmentCode,
    opinion: '请按职责及时办理。',
  });
  return played.order();
}

/** The department reports back. @param {{ round?: number, outcome?: 'done' | 'notDone', text?: string }} answer */
export async function answer(played, { round = 1, outcome = 'done', text = RESULT } = {}) {
  const { id } = await played.order(round);
  await played.desk.answer(id, outcome, text);
}

/** The grid member looks on the spot, takes a photo and says what was found (QY22, ZJ35). */
export async function verify(played, verification) {
  const { gridMember } = played.offices;
  await played.task(gridMember, 'UserTask_VerifyOnSite');
  await played.addPhoto(gridMember, 'verification');
  await played.decide(gridMember, 'UserTask_VerifyOnSite', {
    verification,
    ...(verification === 'failed' && { opinion: '现场仍未处理到位，请返工。' }),
  });
}

/** From the answer to the close: verified where the rule asks for it, the person told, the file closed. */
export async function finish(played) {
  const { elementId } = await played.waitingAt('UserTask_VerifyOnSite', 'UserTask_TellPerson');
  if (elementId === 'UserTask_VerifyOnSite') await verify(played, 'passed');
  await tell(played);
  await visitWhereAsked(played);
  await closed(played);
  await played.notice('reporter', 'caseResult');
}

/** The person is told: in 镇江 by the grid member (ZJ35), in 清远 by the authority (QY23.4). */
function tell(played) {
  const { gridMember, townshipDispatcher } = played.offices;
  const who = played.report.city === 'ZJ' ? gridMember : townshipDispatcher;
  return played.decide(who, 'UserTask_TellPerson', {
    message: `您反映的“${played.report.placeText}”问题已办理，感谢您的支持。`,
    channel: 'inbox',
  });
}

/** The sampling takes some cases: the authority that dispatched asks the person again (default after BH20.2). */
async function visitWhereAsked(played) {
  await until('the close, or a return visit', async () => {
    const { status, waitingFor } = await played.show();
    return (
      status === 'closed' ||
      waitingFor.some(({ elementId }) => elementId === 'UserTask_VisitPerson')
    );
  });
  const { status, workOrders } = await played.show();
  if (status === 'closed') return;
  const { cityDispatcher, countyDispatcher } = played.offices;
  const ofCity = workOrders.at(-1).departmentCode.slice(4, 6) === '00';
  await played.decide(ofCity ? cityDispatcher : countyDispatcher, 'UserTask_VisitPerson', {
    visitOutcome: 'satisfied',
    channel: 'phone',
    opinion: '已电话回访，诉求人对办理结果满意。',
  });
}

export async function closed(played) {
  await played.inStatus('closed');
  await played.timeline('EndEvent_CaseClosed');
}
