import { settle } from './settled.mjs';
import { accept, answer, closed, dispatch, finish } from './steps.mjs';

const MINUTE = 60_000;

/** 镇江: not settled and not uploaded within 24 hours (ZJ32). Moves the clock. */
export async function lateUploadWalk(played) {
  await letPass(played, 'UserTask_SettleOnSpot');
  await played.notice('townshipHead', 'limitPassed');
  await settle(played);
  await closed(played);
}

/** 镇江: not passed upward by the township within 24 hours (ZJ33.1). Moves the clock. */
export async function lateAcceptanceWalk(played) {
  await letPass(played, 'UserTask_AcceptReport');
  await played.notice('townshipHead', 'limitPassed');
  await played.notice('countyDispatcher', 'limitPassed');
  await accept(played);
  await dispatch(played);
  await answer(played);
  await finish(played);
}

/** 镇江: not dispatched by the county within 24 hours (ZJ33.1). Moves the clock. */
export async function lateDispatchWalk(played) {
  await accept(played);
  await letPass(played, 'UserTask_ConfirmDispatch');
  await played.notice('countyHead', 'limitPassed');
  await played.notice('cityDispatcher', 'limitPassed');
  await dispatch(played);
  await answer(played);
  await finish(played);
}

/** 镇江: not verified on the spot within 24 hours (ZJ35). Moves the clock. */
export async function lateVerificationWalk(played) {
  await accept(played);
  await dispatch(played);
  await answer(played);
  await letPass(played, 'UserTask_VerifyOnSite');
  await played.notice('townshipHead', 'limitPassed');
  await finish(played);
}

/** Moves the clock to a minute after a step was due. */
async function letPass(played, element) {
  const due = await played.dueAt(element);
  await played.clock.moveTo(new Date(due.getTime() + MINUTE));
}
