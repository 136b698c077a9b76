import { accept, answer, dispatch, finish } from './steps.mjs';

/** A major incident: those above are told and confirm while it is handled; in 清远 the city dispatches (QY24, QY21.1). */
export async function majorWalk(played) {
  await played.notice('cityHead', 'majorIncident');
  await played.notice('countyHead', 'majorIncident');
  const handled = async () => {
    await accept(played);
    await dispatch(played, played.report.city === 'QY' ? 'city' : 'county');
    await answer(played);
  };
  const confirmed = played.decide(played.offices.countyHead, 'UserTask_ConfirmReceived', {
    upwardOutcome: 'instructed',
    opinion: '立即组织处置，随时续报。',
  });
  await Promise.all([handled(), confirmed]);
  await finish(played);
}

/** What the county cannot place it hands up to the city, which dispatches (ZJ33.1). */
export async function handUpWalk(played) {
  await accept(played);
  await played.decide(played.offices.countyDispatcher, 'UserTask_ConfirmDispatch', {
    dispatchOutcome: 'handUp',
    opinion: '跨区事项，需市级协调。',
  });
  await played.notice('cityDispatcher', 'handedUp');
  await dispatch(played, 'city');
  await answer(played);
  await finish(played);
}
