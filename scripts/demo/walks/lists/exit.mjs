import { PlayedProceeding } from '../../played-proceeding.mjs';
import { until } from '../../until.mjs';
import { exitOf, rectificationOf } from './applications.mjs';
import { applied, approved, consentOf, madeKnown, review, unlisted } from './steps.mjs';

/** The department asks for the exit, and the city's own way decides (QY20.3, XX13.2, BH13.2). */
export async function exitWalk(stage) {
  const played = await applied(stage, exitOf(stage.left.itemCode));
  await review(played);
  await approved(played, stage.city);
  await gone(stage, played);
  return played;
}

/** 镇江: the authority itself asks for it, here with the consent of the Party committee (ZJ13.2). */
export async function exitByAuthorityWalk(stage) {
  const { officials, left } = stage;
  const { otherDispatcher } = officials;
  const played = await PlayedProceeding.submitted(stage, otherDispatcher, exitOf(left.itemCode));
  await review(played);
  await consentOf(played, 'partyCommittee');
  await gone(stage, played);
  return played;
}

/** 宁波: the department is told to give the support it owes and does not, so that the exit begins by itself (NB12.2). */
export async function failedRectificationWalk(stage) {
  const { officials, left } = stage;
  const order = rectificationOf(stage, left.itemCode);
  const played = await PlayedProceeding.submitted(stage, officials.countyDispatcher, order);
  await played.decide(officials.departmentHead, 'UserTask_RemedySupport', {
    ...{ remedy: '已拟定对接人员名单，尚未到岗。', remedyProof: '情况说明〔2026〕7号' },
  });
  await notRemedied(played);
  await played.endedAs('exitStarted');
  left.rectificationId = played.id;
  return played;
}

/** 宁波: the exit that a failed rectification began; nobody applied for it (NB12.2). */
export async function forcedExitWalk(stage) {
  const { world, officials, left } = stage;
  const id = await until('the exit that began by itself', async () => {
    const path = `/api/item-proceedings?kind=exit&area=${officials.county}&limit=100`;
    const { items } = await world.client.get(officials.countyDispatcher, path);
    return items.find(({ itemCode }) => itemCode === left.itemCode)?.id;
  });
  const played = new PlayedProceeding(world, officials, id);
  const { originId, applicantName } = await played.show();
  if (originId === left.rectificationId && applicantName === null)
    played.note('began by itself', '由整改未到位自行提起', 'The failed rectification began it');
  await review(played, officials.otherDispatcher);
  await gone(stage, played);
  return played;
}

/** The authority finds that the support is not there. */
export const notRemedied = (played) =>
  played.decide(played.offices.countyDispatcher, 'UserTask_CheckRemedy', {
    ...{ remedyOutcome: 'notRemedied', opinion: '经核查，保障仍未到位。' },
  });

async function gone({ city, left }, played) {
  await madeKnown(played, city);
  const { openedAt } = await played.endedAs('granted');
  await unlisted(played, left.itemCode, new Date(openedAt));
}
