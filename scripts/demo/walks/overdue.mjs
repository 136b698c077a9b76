import { until } from '../until.mjs';
import { accept, answer, dispatch, finish } from './steps.mjs';

const MINUTE = 60_000;

/**
 * The department lets its limit pass: a warning before it, supervision (督办) beside the handling after it, raised to the
 * city, ended by the answer (QY26.1, ZJ33.2). Moves the clock.
 */
export async function overdueWalk(played) {
  const { clock, offices, desk } = played;
  await accept(played);
  const { id } = await dispatch(played);
  const due = new Date((await played.show()).dueAt);
  await clock.moveTo(new Date(due.getTime() - MINUTE));
  await played.notice('countyDispatcher', 'limitNear');
  await clock.moveTo(new Date(due.getTime() + MINUTE));
  await supervised(played, id, 1);
  await played.decide(offices.countyHead, 'UserTask_SuperviseHandling', {
    superviseOutcome: 'raise',
    opinion: '已电话督促，部门仍未办理。',
  });
  await supervised(played, id, 2);
  await played.task(offices.cityHead, 'UserTask_SuperviseHandling');
  await desk.answer(id, 'done', '督办后已处理完毕。');
  await until('the end of the supervision', async () => {
    const { waitingFor, status } = await played.show();
    const goesOn = waitingFor.some(({ elementId }) => elementId === 'UserTask_SuperviseHandling');
    return status !== 'dispatched' && !goesOn;
  });
  played.note('supervision ended', '部门答复，督办结束', 'The answer ended the supervision');
  await finish(played);
}

/** The department holds a supervision order of so many steps. */
async function supervised(played, workOrderId, step) {
  await until(`supervision order ${step}`, async () => {
    const { supervisions } = await played.desk.order(workOrderId);
    return supervisions.length === step;
  });
  played.note(
    `supervision ${step} → department`,
    `第 ${step} 次督办单已送达部门`,
    `The department has supervision order ${step}`,
  );
}
