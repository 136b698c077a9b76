import { entryOf } from './applications.mjs';
import { applied, approved, listed, madeKnown, review, vote } from './steps.mjs';

/** A department applies, the city's own way approves, the list is made known (QY20.3, XX13.2, BH13.2, ZJ13.1, NB11.2). */
export async function entryWalk(stage) {
  const application = entryOf(stage);
  const played = await applied(stage, application);
  await review(played);
  await granted(stage, played, application.item.code);
  return played;
}

/**
 * 新乡: the Party committee has agreed already when the government sends the application back; corrected, it begins anew,
 * and both are asked again (XX13.2).
 */
export async function returnedWalk(stage) {
  const { officials } = stage;
  const application = entryOf(stage, { workloadHoursPerMonth: 40 });
  const played = await applied(stage, application);
  await review(played);
  await vote(played, 'partyCommittee');
  await sentBack(played, officials.government);
  await corrected(played, application);
  await review(played);
  await granted(stage, played, application.item.code);
  return played;
}

async function granted({ city, left }, played, itemCode) {
  await approved(played, city);
  await madeKnown(played, city);
  await played.endedAs('granted');
  await listed(played, itemCode);
  left.itemCode = itemCode;
}

/** Somebody who was asked to sign returns the application out of the countersign in progress. */
async function sentBack(played, who) {
  const key = await played.hold(who, 'UserTask_GiveVote');
  await played.client.post(who, `/api/tasks/${key}/return`, {
    to: 'applicant',
    reason: '每月工作量估算偏高，请核减并说明依据。',
  });
  const { returns } = await played.shown('its return', (shown) => shown.returns.length > 0);
  const [{ reasonZh }] = returns;
  played.note('returned', `会签中退回：${reasonZh}`, 'Returned out of the countersign in progress');
}

/** The clerk writes the next round of the application and submits it. */
async function corrected(played, { item, reason }) {
  const { clerk } = played.offices;
  const key = await played.hold(clerk, 'UserTask_CorrectApplication');
  await played.client.put(clerk, `/api/item-proceedings/${played.id}/application`, {
    item: { ...item, workloadHoursPerMonth: 6 },
    reason,
  });
  await played.complete(clerk, key, {
    correctOutcome: 'resubmit',
    opinion: '已按实际巡查频次重新核算工作量。',
  });
  const { applications } = await played.show();
  const rounds = applications.map(
    ({ round, workloadHoursPerMonth }) => `${round}: ${workloadHoursPerMonth} h`,
  );
  played.note('both rounds kept', `两轮申请均留存（${rounds.join('，')}）`, 'Both rounds are kept');
}
