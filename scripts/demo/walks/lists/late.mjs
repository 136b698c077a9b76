import { PlayedProceeding } from '../../played-proceeding.mjs';
import { until } from '../../until.mjs';
import { entryOf, rectificationOf } from './applications.mjs';
import { notRemedied } from './exit.mjs';
import { applied, approved, file, listed, publish, review } from './steps.mjs';

const MINUTE = 60_000;

/** An item of the sample list, for which support is owed. */
const LISTED_ITEM = 'W02';
const REMEDY_DAYS = 5;

/** 清远: the changed list is published, but not filed in time; both authorities are told, the list shows it (QY20.3). Moves the clock. */
export async function lateFilingWalk(stage) {
  const application = entryOf(stage);
  const played = await applied(stage, application);
  await review(played);
  await approved(played, stage.city);
  await publish(played);
  await listed(played, application.item.code);
  await letPass(played, played.offices.countyDispatcher, 'UserTask_FileWithCity');
  await played.notice('countyHead', 'limitPassed');
  await played.notice('cityHead', 'limitPassed');
  await played.shown('the flag', ({ filingOverdue }) => filingOverdue);
  played.note('filing overdue', '清单标记为逾期未备案', 'The list is flagged as not filed in time');
  await file(played);
  await played.endedAs('granted');
  return played;
}

/** 北海: the day passes without a word of the department; the authority checks and records it (BH13.5). Moves the clock. */
export async function lateRemedyWalk(stage) {
  const { countyDispatcher, departmentHead } = stage.officials;
  const order = rectificationOf(stage, LISTED_ITEM, REMEDY_DAYS);
  const played = await PlayedProceeding.submitted(stage, countyDispatcher, order);
  await letPass(played, departmentHead, 'UserTask_RemedySupport');
  await played.task(countyDispatcher, 'UserTask_CheckRemedy');
  played.note('day passed', '整改期限届满，转入核查', 'The day has passed, the authority checks');
  await notRemedied(played);
  return played;
}

/** Moves the clock to a minute after a task was due. */
async function letPass(played, who, element) {
  const due = await until(`a limit of ${element}`, async () => {
    const { dueAt } = await played.openTask(who, element);
    return dueAt;
  });
  await played.clock.moveTo(new Date(new Date(due).getTime() + MINUTE));
}
