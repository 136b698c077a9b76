import { randomUUID } from 'node:crypto';
import { newOfficial, onDatabase } from '../support/accounts';
import { actOnTask, api, as, asAccount, openTask } from '../support/api-client';
import {
  answer,
  endedAs,
  entryApplication,
  exitApplication,
  listedItem,
  officialsOf,
  proceeding,
  submit,
  submitted,
} from '../support/item-lists';
import { expectProblem } from '../support/problem';

const REVIEW = 'UserTask_ReviewApplication';

/** Somebody with two posts: who acts says in which. */
class TwoPosts {
  private constructor(
    readonly username: string,
    private readonly second: string,
  ) {}

  static async named(
    name: string,
    first: { readonly organisationCode: string; readonly role: string },
    second: { readonly organisationCode: string; readonly role: string },
  ): Promise<TwoPosts> {
    const account = await newOfficial(name, first);
    const postId = randomUUID();
    await onDatabase(
      `INSERT INTO directory.post (id, account_id, organisation_code, role, title_zh, title_en, valid_from)
       VALUES ($1, $2, $3, $4, '测试岗位', 'Post of a test', '2023-06-01')`,
      [postId, account.id, second.organisationCode, second.role],
    );
    return new TwoPosts(asAccount(account), postId);
  }

  /** Claims a task in the second post; the answer, whatever it is. */
  async claimInSecond(key: string) {
    return api()
      .post(`/api/tasks/${key}/claim`)
      .set({ ...(await as(this.username)), 'x-post-id': this.second })
      .send({});
  }

  /** Acts in the first post, which was there first. */
  async firstPost(): Promise<string> {
    const rows = await onDatabase<{ id: string }>(
      `SELECT p.id FROM directory.post p JOIN access.account a ON a.id = p.account_id
       WHERE a.username = $1 AND p.id <> $2`,
      [this.username, this.second],
    );
    return rows[0]?.id ?? '';
  }
}

describe('hands that the law keeps apart', () => {
  it('镇江: whoever applies for an exit does not review it', async () => {
    const officials = officialsOf('ZJ');
    const id = await submitted(officials.otherReviewer, exitApplication(await listedItem('ZJ')));
    const key = await openTask(officials.reviewer, id, REVIEW);
    expectProblem(
      await actOnTask(officials.otherReviewer, key, 'claim'),
      403,
      'HANDS_NOT_SEPARATE',
    );
    await answer(officials.reviewer, id, REVIEW, { reviewOutcome: 'refuse' });
    await endedAs(officials.reviewer, id, 'refused');
  });

  it('清远: whoever applies does not approve, in whatever post (QY20.3)', async () => {
    const officials = officialsOf('QY');
    const both = await TwoPosts.named(
      '测试甲',
      { organisationCode: `${officials.county}-urban-management`, role: 'departmentClerk' },
      { organisationCode: `${officials.county}-government`, role: 'governmentApprover' },
    );
    const taken = await api()
      .post('/api/item-proceedings')
      .set({ ...(await as(both.username)), 'x-post-id': await both.firstPost() })
      .send(entryApplication('QY'));
    expect(taken.status).toBe(201);
    const { id } = taken.body as { id: string };
    await answer(officials.reviewer, id, REVIEW, { reviewOutcome: 'agree' });
    const key = await openTask(officials.government, id, 'UserTask_ApproveApplication');
    expectProblem(await both.claimInSecond(key), 403, 'HANDS_NOT_SEPARATE');
    await answer(officials.government, id, 'UserTask_ApproveApplication', {
      approvalDecision: 'refuse',
    });
    await endedAs(officials.clerk, id, 'refused');
  });

  it('新乡: one person does not consent for both bodies (XX13.2)', async () => {
    const officials = officialsOf('XX');
    const both = await TwoPosts.named(
      '测试乙',
      { organisationCode: `${officials.county}-party-committee`, role: 'partyCommitteeApprover' },
      { organisationCode: `${officials.county}-government`, role: 'governmentApprover' },
    );
    const id = await submitted(officials.clerk, entryApplication('XX'));
    await answer(officials.reviewer, id, REVIEW, { reviewOutcome: 'agree' });
    const ofParty = await openTask(officials.party, id, 'UserTask_GiveVote');
    const ofGovernment = await openTask(officials.government, id, 'UserTask_GiveVote');
    const first = { ...(await as(both.username)), 'x-post-id': await both.firstPost() };
    const post = (verb: string, body: object) =>
      api().post(`/api/tasks/${ofParty}/${verb}`).set(first).send(body);
    expect((await post('claim', {})).status).toBe(204);
    const answers = { vote: 'agree', opinion: '同意纳入。' };
    expect((await post('complete', { answers })).status).toBe(202);
    expectProblem(await both.claimInSecond(ofGovernment), 403, 'ONE_PERSON_ONE_VOTE');
    await answer(officials.government, id, 'UserTask_GiveVote', { vote: 'refuse' });
    await endedAs(officials.clerk, id, 'refused');
  });

  it('新乡: a vote after the decision is taken from nobody (XX13.2)', async () => {
    const officials = officialsOf('XX');
    const id = await submitted(officials.clerk, entryApplication('XX'));
    await answer(officials.reviewer, id, REVIEW, { reviewOutcome: 'agree' });
    const late = await openTask(officials.government, id, 'UserTask_GiveVote');
    await actOnTask(officials.government, late, 'claim');
    await answer(officials.party, id, 'UserTask_GiveVote', { vote: 'refuse' });
    await endedAs(officials.clerk, id, 'refused');
    const answers = { vote: 'agree', opinion: '同意纳入。' };
    const refused = await actOnTask(officials.government, late, 'complete', { answers });
    expectProblem(refused, 409, 'TASK_NOT_OPEN');
    expect(await proceeding(officials.clerk, id)).toMatchObject({ outcome: 'refused' });
  });
});

describe('a list that is not the applicant’s', () => {
  it.each([
    ['list', 'QY20.3'],
    ['directory', 'QY20.2'],
    ['negative', 'QY20.2'],
  ])('清远: a department of the city asks in vain for its %s (%s)', async (listKind, article) => {
    const refused = await submit('jbr-chengguan-qingyuan', {
      ...{ ...entryApplication('QY'), listKind },
    });
    expectProblem(refused, 409, 'APPLICANT_NOT_ALLOWED');
    expect(refused.body).toMatchObject({ article });
  });
});
