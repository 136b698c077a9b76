import { chinaDay } from '../../china-day.mjs';
import { PlayedProceeding } from '../../played-proceeding.mjs';
import { until } from '../../until.mjs';

const AGREED = '材料齐全，同意。';

/** A department applies. @param {import('./index.mjs').Stage} stage */
export const applied = (stage, proceeding) =>
  PlayedProceeding.submitted(stage, stage.officials.clerk, proceeding);

/** The authority looks at the application. */
export const review = (played, who = played.offices.countyDispatcher) =>
  played.decide(who, 'UserTask_ReviewApplication', { reviewOutcome: 'agree', opinion: AGREED });

/** 清远: the government approves (QY20.3). */
async function approve(played) {
  const answers = { approvalDecision: 'approve', opinion: AGREED };
  await played.decide(played.offices.government, 'UserTask_ApproveApplication', answers);
}

/** Somebody who was asked to sign agrees. */
export const vote = (played, role) =>
  played.decide(played.offices[role], 'UserTask_GiveVote', { vote: 'agree', opinion: AGREED });

/** 新乡: Party committee and government both agree, in whichever order (XX13.2). */
async function bothConsent(played) {
  await vote(played, 'partyCommittee');
  await vote(played, 'government');
}

/** 镇江: one of the two, the one that the authority submits to (ZJ13.1). @param {'partyCommittee' | 'government'} body */
export async function consentOf(played, body) {
  const answers = { submittedTo: body, opinion: '按事项性质报请审批。' };
  await played.decide(played.offices.countyDispatcher, 'UserTask_ChooseBody', answers);
  const consent = { consent: 'approve', opinion: AGREED };
  await played.decide(played.offices[body], 'UserTask_ConsentOfBody', consent);
}

/** In 北海 and 宁波 the review decides (BH13.2, NB11.2). */
const approvals = { QY: approve, XX: bothConsent, ZJ: (played) => consentOf(played, 'government') };

/** What the city's text asks for after the review. */
export const approved = async (played, city) => approvals[city]?.(played);

/** The changed list is published, and filed with the city where its text says so (QY20.3, XX13.2). */
export async function madeKnown(played, city) {
  await publish(played);
  if (city === 'QY' || city === 'XX') await file(played);
}

export async function publish(played) {
  await played.decide(played.offices.countyDispatcher, 'UserTask_PublishList', {
    publishedOn: chinaDay(played.clock.now()),
    publishedWhere: '区政府门户网站“网格事项清单”栏目',
    publicationProof: '公告〔2026〕12号',
  });
  const { publication } = await played.shown(
    'a publication',
    (shown) => shown.publication !== null,
  );
  const { publishedOn, place, proof } = publication;
  played.note(
    'published',
    `${publishedOn} 公布于${place}，${proof}`,
    `Published on ${publishedOn} with proof`,
  );
}

export async function file(played) {
  await played.decide(played.offices.countyDispatcher, 'UserTask_FileWithCity', {
    filedOn: chinaDay(played.clock.now()),
    filingProof: '报备〔2026〕3号',
  });
  await played.decide(played.offices.cityDispatcher, 'UserTask_AcknowledgeFiling', {
    ...{ filingOutcome: 'received', receiptNumber: '备案回执〔2026〕18号' },
  });
  const { filing } = await played.shown('a receipt', ({ filing }) => filing?.receiptNumber != null);
  const { filedOn, proof, receiptNumber } = filing;
  played.note(
    'filed',
    `${filedOn} 报备，${proof}，${receiptNumber}`,
    `Filed on ${filedOn} with proof and receipt`,
  );
}

/** The item is on the list from today on. */
export async function listed(played, itemCode) {
  const item = await until(`${itemCode} on the list`, () => itemOn(played, itemCode));
  played.note('listed', `${item.validFrom} 起列入清单`, `On the list from ${item.validFrom} on`);
}

/** The item is on the list no more, and the record still says that it was. @param {Date} before an instant of that time */
export async function unlisted(played, itemCode, before) {
  await until(`${itemCode} off the list`, async () => !(await itemOn(played, itemCode)));
  const { validFrom } = await itemOn(played, itemCode, before);
  played.note(
    'unlisted',
    `已移出清单；退出前的清单仍可查：${validFrom} 起列入`,
    `Off the list; the record of before still has it from ${validFrom} on`,
  );
}

/** An item as the county's list of today has it, as it is known now or was at an instant. */
async function itemOn(played, itemCode, knownAt) {
  const lists = await listsOn(played, chinaDay(played.clock.now()), knownAt);
  return lists.flatMap(({ items }) => items).find(({ code }) => code === itemCode);
}

/** The county's list of a day (YYYY-MM-DD), as it is known now or was at an instant; none or one. */
export async function listsOn({ client, offices }, day, knownAt) {
  const known = knownAt === undefined ? '' : `&knownAt=${knownAt.toISOString()}`;
  const path = `/api/item-lists?county=${offices.county}&kind=list&day=${day}${known}`;
  const { items } = await client.get(offices.countyDispatcher, path);
  return items;
}
