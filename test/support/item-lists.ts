import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { actOnTask, api, as, decide, openTask } from './api-client';
import { inDays } from './moved-time';
import { until } from './until';

/** A demo account with the posts it holds. */
interface Listed {
  readonly username: string;
  readonly posts: readonly { readonly organisation: string; readonly role: string }[];
}

const DATA = join(__dirname, '../../libs/directory/data');
const accounts = readdirSync(DATA, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(
    ({ name }) =>
      JSON.parse(readFileSync(join(DATA, name, 'demo-accounts.json'), 'utf8')) as Listed[],
  );

/** The demo accounts that hold a post. */
const holders = (organisation: string, role: string) =>
  accounts
    .filter(({ posts }) =>
      posts.some((post) => post.organisation === organisation && post.role === role),
    )
    .map(({ username }) => username);

/** The first of the demo accounts that hold a post. */
function holderOf(organisation: string, role: string): string {
  const [first] = holders(organisation, role);
  if (first === undefined) throw new Error(`Nobody is ${role} at ${organisation}`);
  return first;
}

/** The county of each city in which the tests change lists. */
export const SAMPLE_COUNTIES = {
  ...{ QY: '441802', XX: '410702', BH: '450502', ZJ: '321102', NB: '330203' },
} as const;
export type City = keyof typeof SAMPLE_COUNTIES;

/** Who acts on the lists of a county. */
export function officialsOf(city: City) {
  const county = SAMPLE_COUNTIES[city];
  const cityCode = `${county.slice(0, 4)}00`;
  const [reviewer, otherReviewer] = holders(`${county}-grid-authority`, 'dispatcher');
  return {
    county,
    clerk: holderOf(`${county}-urban-management`, 'departmentClerk'),
    departmentHead: holderOf(`${county}-urban-management`, 'departmentHead'),
    reviewer: reviewer ?? '',
    otherReviewer: otherReviewer ?? '',
    head: holderOf(`${county}-grid-authority`, 'authorityHead'),
    party: holderOf(`${county}-party-committee`, 'partyCommitteeApprover'),
    government: holderOf(`${county}-government`, 'governmentApprover'),
    cityDispatcher: holderOf(`${cityCode}-grid-authority`, 'dispatcher'),
  };
}
export type Officials = ReturnType<typeof officialsOf>;

/** Decides a task of a list proceeding with an opinion beside the answers. */
export const answer = (
  username: string,
  id: string,
  element: string,
  answers: Readonly<Record<string, string>> = {},
) => decide(username, id, element, { opinion: '情况属实，材料齐全。', ...answers });

/** What an item is when it is right in every field; each has a code of its own. */
export function itemFacts(city: City, change: Readonly<Record<string, unknown>> = {}) {
  const code = `T${randomUUID().slice(0, 8).toUpperCase()}`;
  return {
    code,
    nameZh: `共享单车停放巡查 ${code}`,
    nameEn: `Looking after parked shared bicycles ${code}`,
    categoryCodes: [] as readonly string[],
    directoryCode: 'D01',
    nature: 'ordinary',
    legalBasis: '城市市容和环境卫生管理条例第十四条',
    dutyHolder: `${SAMPLE_COUNTIES[city]}-urban-management`,
    divisionOfDuties: '网格员巡查上报，城市管理部门处置。',
    support: {
      ...{ staff: '专人一名', guidance: '每季度一次', training: '每年两次' },
      ...{ information: '共享停放点位', money: '年度经费列入预算' },
    },
    workloadHoursPerMonth: 4,
    ...change,
  };
}

/** An application for an entry that is right in every field. */
export const entryApplication = (city: City, change: Readonly<Record<string, unknown>> = {}) => ({
  ...{ kind: 'entry', listKind: 'list', clientRequestId: randomUUID() },
  item: itemFacts(city, change),
  reason: '群众反映集中，适合日常巡查发现。',
});

/** An application for the exit of an item. */
export const exitApplication = (itemCode: string) => ({
  ...{ kind: 'exit', listKind: 'list', clientRequestId: randomUUID() },
  ...{ itemCode, reason: '已有专门平台受理，不再需要网格巡查。' },
});

/** Submits an application or another proceeding; the answer, whatever it is. */
export const submit = async (username: string, body: object) =>
  api()
    .post('/api/item-proceedings')
    .set(await as(username))
    .send(body);

/** Submits one that is taken; its id. */
export async function submitted(username: string, body: object): Promise<string> {
  const taken = await submit(username, body);
  expect([taken.status, taken.body]).toEqual([201, expect.anything()]);
  return (taken.body as { id: string }).id;
}

/** A proceeding as somebody sees it. */
export async function proceeding(username: string, id: string): Promise<Record<string, unknown>> {
  const shown = await api()
    .get(`/api/item-proceedings/${id}`)
    .set(await as(username))
    .expect(200);
  return shown.body as Record<string, unknown>;
}

/** Waits until a proceeding has ended in a way, and tells how it stands then. */
export const endedAs = (username: string, id: string, outcome: string) =>
  until(`${id} ended as ${outcome}`, async () => {
    const shown = await proceeding(username, id);
    return shown['outcome'] === outcome && shown['endedAt'] !== null ? shown : undefined;
  });

/** The codes of the items on the list of a county that are in force on a day (YYYY-MM-DD; today without one). */
export async function listedCodes(
  username: string,
  county: string,
  day?: string,
): Promise<readonly string[]> {
  const answer = await api()
    .get('/api/item-lists')
    .query({ county, kind: 'list', ...(day !== undefined && { day }) })
    .set(await as(username))
    .expect(200);
  const { items } = answer.body as { items: { items: { code: string }[] }[] };
  return items.flatMap((list) => list.items.map(({ code }) => code));
}

/** Publishes the changed list and, where it is filed, files it with the city, which acknowledges it. */
export async function makeKnown(officials: Officials, id: string, filed: boolean): Promise<void> {
  await answer(officials.reviewer, id, 'UserTask_PublishList', {
    ...{ publishedOn: '2026-11-23', publishedWhere: '区政府网站公告栏' },
    publicationProof: '公告〔2026〕12号',
  });
  if (!filed) return;
  await answer(officials.reviewer, id, 'UserTask_FileWithCity', {
    ...{ filedOn: '2026-11-23', filingProof: '报备〔2026〕3号' },
  });
  await decide(officials.cityDispatcher, id, 'UserTask_AcknowledgeFiling', {
    ...{ filingOutcome: 'received', receiptNumber: '备〔2026〕18号' },
  });
}

/** Whether the text of the city wants its lists filed (QY20, XX13). */
const isFiled = (city: City) => city === 'QY' || city === 'XX';

/** Gives the approvals that the city's text asks for after the review. */
export async function approve(city: City, officials: Officials, id: string): Promise<void> {
  if (city === 'QY') {
    const approvalDecision = 'approve';
    await answer(officials.government, id, 'UserTask_ApproveApplication', { approvalDecision });
  } else if (city === 'XX') {
    await answer(officials.party, id, 'UserTask_GiveVote', { vote: 'agree' });
    await answer(officials.government, id, 'UserTask_GiveVote', { vote: 'agree' });
  } else if (city === 'ZJ') {
    await answer(officials.reviewer, id, 'UserTask_ChooseBody', { submittedTo: 'government' });
    await answer(officials.government, id, 'UserTask_ConsentOfBody', { consent: 'approve' });
  }
}

/** Has an item listed by the city's whole way, from the application to the filing; its code. */
export async function listedItem(
  city: City,
  change: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const officials = officialsOf(city);
  const application = entryApplication(city, change);
  const id = await submitted(officials.clerk, application);
  await answer(officials.reviewer, id, 'UserTask_ReviewApplication', { reviewOutcome: 'agree' });
  await approve(city, officials, id);
  await makeKnown(officials, id, isFiled(city));
  await endedAs(officials.clerk, id, 'granted');
  return application.item.code;
}

/** Writes the application anew for the next round, under the code it has. */
export async function correct(username: string, id: string, city: City): Promise<void> {
  const key = await openTask(username, id, 'UserTask_CorrectApplication');
  await actOnTask(username, key, 'claim');
  const { itemCode } = await proceeding(username, id);
  const { item, reason } = entryApplication(city, { code: itemCode });
  const answered = await api()
    .put(`/api/item-proceedings/${id}/application`)
    .set(await as(username))
    .send({ item, reason });
  expect([answered.status, answered.body]).toEqual([200, { round: 2 }]);
}

/** The order of an authority that a department mends what it owes for an item. */
export const rectification = (city: City, itemCode: string) => ({
  ...{ kind: 'rectification', listKind: 'list', clientRequestId: randomUUID() },
  ...{ itemCode, reason: '未指定专人，也没有开展培训。' },
  rectification: {
    departmentCode: `${SAMPLE_COUNTIES[city]}-urban-management`,
    duties: ['staff', 'training'],
    dueOn: inDays(20),
  },
});

/** The beginning of a new version of the authority's own list. */
export const publicationOf = () => ({
  ...{ kind: 'publication', listKind: 'list', clientRequestId: randomUUID() },
});

/** A draft that holds from a day (YYYY-MM-DD), with one item. */
export const draftFrom = (city: City, validFrom: string) => ({
  validFrom,
  items: [itemFacts(city)],
});

/** Claims the compiling and keeps a draft; the answer, whatever it is. */
export async function saveDraft(username: string, id: string, draft: ReturnType<typeof draftFrom>) {
  await actOnTask(username, await openTask(username, id, 'UserTask_CompileList'), 'claim');
  return api()
    .put(`/api/item-proceedings/${id}/draft`)
    .set(await as(username))
    .send(draft);
}
