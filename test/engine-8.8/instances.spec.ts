import { randomUUID } from 'node:crypto';
import { newerEngine } from './support/newer-engine';

/** What the processes of one matter are given; no process reads all of it. */
const matter = (facts: Readonly<Record<string, unknown>> = {}) => ({
  caseId: randomUUID(),
  city: 'XX',
  asOf: '2026-11-22',
  urgency: 'normal',
  limits: [],
  areaCode: '410721',
  areaLevel: 'city',
  listKind: 'list',
  kind: 'entry',
  authority: 'authority',
  cityAuthority: 'city-authority',
  partyCommittee: 'party-committee',
  government: 'government',
  applicantGroups: ['department.departmentClerk'],
  ...facts,
});

/** Runs on a newer engine what needs nobody to complete a user task. */
describe('the processes on a newer engine', () => {
  const engine = newerEngine();
  beforeAll(async () => {
    await engine.deploy();
    engine.work();
  });
  afterAll(() => engine.close());

  const recorded = async (caseId: string) =>
    (await engine.job(caseId, 'itemList.recordOutcome')).given['outcome'];

  it('takes the answer of a department', async () => {
    const facts = { departmentCode: 'department', round: 1, limit: {}, orderKind: 'handling' };
    const asked = matter({ ...facts, dispatchAuthority: 'authority' });
    const result = engine.run('department-handling', asked);
    const { answered } = await engine.job(asked.caseId, 'department.placeWorkOrder');
    await engine.publish('department.workOrderAnswered', String(answered['workOrderId']), {
      workOrderOutcome: 'done',
      answeredAt: '2026-11-22T09:00:00+08:00',
    });
    const { variables, instance } = await result;
    expect(variables['workOrderOutcome']).toBe('done');
    expect((await engine.history(instance)).entered).toContain('EndEvent_Answered');
  });

  it('does not send anybody to the site where none is required', async () => {
    const { variables } = await engine.run(
      'on-site-verification',
      matter({ workOrderOutcome: 'notDone', round: 1, sampleBucket: 50 }),
    );
    expect(variables).toMatchObject({ verificationRequired: false, verification: 'notRequired' });
  });

  it('asks a grid member to verify in 镇江', async () => {
    const facts = { city: 'ZJ', workOrderOutcome: 'done', round: 1, sampleBucket: 50 };
    const verification = await engine.start(
      'on-site-verification',
      matter({ ...facts, townshipAuthority: 'township', answeredAt: '2026-11-22T09:00:00+08:00' }),
    );
    const { waiting } = await engine.waitsFor(verification, 'UserTask_VerifyOnSite');
    expect(waiting[0]?.groups).toEqual(['township.gridMember']);
  });

  it('files nothing for a list of the city itself', async () => {
    const { instance } = await engine.run('filing', matter());
    const { entered } = await engine.history(instance);
    expect(entered.at(-1)).toBe('EndEvent_NoFilingNeeded');
  });

  it('publishes and files side by side, and waits for both', async () => {
    const city = await engine.start('list-change-notice', matter());
    const { entered } = await engine.waitsFor(city, 'UserTask_PublishList');
    expect(entered).toContain('EndEvent_NoFilingNeeded');
    const county = await engine.start('list-change-notice', matter({ areaLevel: 'county' }));
    await engine.waitsFor(county, 'UserTask_PublishList', 'UserTask_FileWithCity');
  });

  it('ends a countersign by its decision and the taking back of open votes', async () => {
    const facts = { participants: ['a.head', 'b.head'], rule: 'any', ratio: null, requestId: 'r' };
    const asked = matter(facts);
    const countersign = await engine.startBy(
      'humanTask.countersignRequested',
      'countersign',
      asked,
    );
    const { answered } = await engine.job(asked.caseId, 'humanTask.openCountersign');
    const countersignId = String(answered['countersignId']);
    const votes = facts.participants.map((voterGroup) => ({ voteId: randomUUID(), voterGroup }));
    for (const vote of votes) await engine.publish('humanTask.voteCalled', countersignId, vote);
    const { waiting } = await engine.waitsFor(
      countersign,
      'UserTask_GiveVote',
      'UserTask_GiveVote',
    );
    expect(waiting.flatMap(({ groups }) => groups).sort()).toEqual(facts.participants);
    await engine.publish('humanTask.countersignDecided', countersignId, {
      countersignOutcome: 'agreed',
    });
    for (const { voteId } of votes) await engine.publish('humanTask.voteRevoked', voteId);
    const ended = await engine.ends(countersign);
    expect(ended.waiting).toEqual([]);
    expect(ended.entered.at(-1)).toBe('EndEvent_CountersignEnded');
  });

  it('takes back one vote and leaves the other', async () => {
    const asked = matter({ participants: [], rule: 'all', ratio: null, requestId: null });
    const countersign = await engine.start('countersign', asked);
    const { answered } = await engine.job(asked.caseId, 'humanTask.openCountersign');
    const votes = [randomUUID(), randomUUID()];
    for (const voteId of votes) {
      const vote = { voteId, voterGroup: voteId };
      await engine.publish('humanTask.voteCalled', String(answered['countersignId']), vote);
    }
    await engine.waitsFor(countersign, 'UserTask_GiveVote', 'UserTask_GiveVote');
    await engine.publish('humanTask.voteRevoked', String(votes[0]));
    const { waiting } = await engine.waitsFor(countersign, 'UserTask_GiveVote');
    expect(waiting[0]?.groups).toEqual([votes[1]]);
  });

  it('lets an applicant withdraw before anybody has acted', async () => {
    const asked = matter();
    const entry = await engine.startBy('itemList.entryRequested', 'item-entry', asked);
    const { waiting } = await engine.waitsFor(entry, 'UserTask_ReviewApplication');
    expect(waiting[0]?.groups).toEqual(['authority.dispatcher', 'authority.authorityHead']);
    await engine.publish('humanTask.withdrawn', asked.caseId);
    const { entered, waiting: left } = await engine.ends(entry);
    expect([entered.at(-1), left]).toEqual(['EndEvent_Withdrawn', []]);
    expect(await recorded(asked.caseId)).toBe('withdrawn');
  });

  it('returns an application out of its review', async () => {
    const asked = matter();
    const entry = await engine.startBy('itemList.entryRequested', 'item-entry', asked);
    await engine.waitsFor(entry, 'UserTask_ReviewApplication');
    await engine.publish('humanTask.returned', `${asked.caseId}/1`);
    const { waiting } = await engine.waitsFor(entry, 'UserTask_CorrectApplication');
    expect(waiting[0]?.groups).toEqual(asked.applicantGroups);
  });

  it('lets the head of the office end an exit', async () => {
    const asked = matter({ kind: 'exit' });
    const exit = await engine.startBy('itemList.exitRequested', 'item-exit', asked);
    await engine.waitsFor(exit, 'UserTask_ReviewApplication');
    await engine.publish('humanTask.ended', asked.caseId);
    const { entered, waiting } = await engine.ends(exit);
    expect([entered.at(-1), waiting]).toEqual(['EndEvent_Ended', []]);
    expect(await recorded(asked.caseId)).toBe('ended');
  });

  it('orders a department to keep its support duty', async () => {
    const asked = matter({ kind: 'rectification' });
    const process = 'support-duty-rectification';
    const order = await engine.startBy('itemList.supportDutyBroken', process, asked);
    await engine.waitsFor(order, 'UserTask_RemedySupport');
    await engine.publish('humanTask.ended', asked.caseId);
    expect((await engine.ends(order)).entered.at(-1)).toBe('EndEvent_Ended');
  });

  it('waits for a list to be compiled', async () => {
    const asked = matter({ kind: 'publication' });
    const process = 'item-list-publication';
    const list = await engine.startBy('itemList.compilationStarted', process, asked);
    await engine.waitsFor(list, 'UserTask_CompileList');
    await engine.publish('humanTask.ended', asked.caseId);
    expect((await engine.ends(list)).entered.at(-1)).toBe('EndEvent_Ended');
  });
});
