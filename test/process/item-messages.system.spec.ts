import { actOnTask, api, as, openTask } from '../support/api-client';
import { mark, processesOf, tasksOf } from '../support/engine-traces';
import {
  type City,
  answer,
  correct,
  endedAs,
  entryApplication,
  makeKnown,
  officialsOf,
  proceeding,
  submitted,
} from '../support/item-lists';
import { sendAgain, sendBackwards, sentNames } from '../support/resent-messages';

const REVIEW = 'UserTask_ReviewApplication';
const agree = { reviewOutcome: 'agree' };

describe('messages of a list proceeding that come twice, late and backwards', () => {
  async function applied(city: City) {
    const officials = officialsOf(city);
    const id = await submitted(officials.clerk, entryApplication(city));
    await openTask(officials.reviewer, id, REVIEW);
    return { officials, id };
  }

  const actOnMatter = async (who: string, id: string, act: string) => {
    const answered = await api()
      .post(`/api/matters/${id}/${act}`)
      .set(await as(who))
      .send({ reason: '情况有变，不再办理。' });
    expect(answered.status).toBe(202);
  };

  it('begin, return, call votes and decide once (XX13.2)', async () => {
    const { officials, id } = await applied('XX');
    await sendAgain(id);
    const key = await openTask(officials.reviewer, id, REVIEW);
    await actOnTask(officials.reviewer, key, 'claim');
    const back = await actOnTask(officials.reviewer, key, 'return', {
      ...{ to: 'applicant', reason: '请补充经费保障的说明。' },
    });
    expect(back.status).toBe(202);
    await openTask(officials.clerk, id, 'UserTask_CorrectApplication');
    await sendAgain(id);
    await correct(officials.clerk, id, 'XX');
    await answer(officials.clerk, id, 'UserTask_CorrectApplication', {
      correctOutcome: 'resubmit',
    });
    await openTask(officials.reviewer, id, REVIEW);
    await sendBackwards(id);
    await answer(officials.reviewer, id, REVIEW, agree);
    await openTask(officials.party, id, 'UserTask_GiveVote');
    await sendAgain(id);
    await answer(officials.party, id, 'UserTask_GiveVote', { vote: 'agree' });
    await answer(officials.government, id, 'UserTask_GiveVote', { vote: 'agree' });
    await openTask(officials.reviewer, id, 'UserTask_PublishList');
    await sendAgain(id);
    await sendBackwards(id);
    await makeKnown(officials, id, true);
    await endedAs(officials.clerk, id, 'granted');
    await sendBackwards(id);
    await mark();
    expect((await tasksOf(id)).toSorted()).toEqual([
      ...['UserTask_AcknowledgeFiling', 'UserTask_CorrectApplication', 'UserTask_FileWithCity'],
      ...['UserTask_GiveVote', 'UserTask_GiveVote', 'UserTask_PublishList', REVIEW, REVIEW],
    ]);
    const roots = new Set(await sentNames(id));
    expect(roots).toEqual(
      new Set([
        ...['itemList.entryRequested', 'humanTask.returned'],
        ...['humanTask.voteCalled', 'humanTask.countersignDecided'],
      ]),
    );
    expect(await processesOf(id)).toBe(1);
    expect(await proceeding(officials.clerk, id)).toMatchObject({ outcome: 'granted' });
  });

  it.each([
    ['withdraw', 'clerk', 'humanTask.withdrawn', 'withdrawn'],
    ['end', 'head', 'humanTask.ended', 'ended'],
  ] as const)('%s it once', async (act, who, message, outcome) => {
    const { officials, id } = await applied('QY');
    await actOnMatter(officials[who], id, act);
    await endedAs(officials.clerk, id, outcome);
    await sendAgain(id);
    await sendBackwards(id);
    await mark();
    expect(await sentNames(id)).toContain(message);
    expect(await tasksOf(id)).toEqual([REVIEW]);
    expect(await processesOf(id)).toBe(1);
    expect(await proceeding(officials.clerk, id)).toMatchObject({ outcome });
  });

  it('take a vote back once, and the step goes on', async () => {
    const { officials, id } = await applied('BH');
    const key = await openTask(officials.reviewer, id, REVIEW);
    await actOnTask(officials.reviewer, key, 'claim');
    const asked = await actOnTask(officials.reviewer, key, 'countersign', {
      participants: [
        `${officials.county}-government.governmentApprover`,
        `${officials.county}-party-committee.partyCommitteeApprover`,
      ],
      ...{ rule: 'all', when: 'before' },
    });
    expect(asked.status).toBe(204);
    const vote = await openTask(officials.government, id, 'UserTask_GiveVote');
    const acts = await api()
      .get(`/api/tasks/${key}/acts`)
      .set(await as(officials.reviewer))
      .expect(200);
    const seat = seatIds(acts.body)[0] ?? '';
    const removed = await api()
      .delete(`/api/tasks/${key}/signers/${seat}`)
      .set(await as(officials.reviewer));
    expect(removed.status).toBe(204);
    await sendAgain(id);
    await sendBackwards(id);
    await answer(officials.party, id, 'UserTask_GiveVote', { vote: 'agree' });
    await answer(officials.reviewer, id, REVIEW, agree);
    await sendBackwards(id);
    await makeKnown(officials, id, false);
    await endedAs(officials.clerk, id, 'granted');
    expect(await sentNames(id)).toContain('humanTask.voteRevoked');
    expect((await actOnTask(officials.government, vote, 'claim')).status).toBe(409);
  });
});

/** The seats of the countersign that a task's acts show. */
function seatIds(body: unknown): readonly string[] {
  const { countersigns } = body as { countersigns: { signers: { id: string }[] }[] };
  return countersigns.flatMap(({ signers }) => signers.map(({ id }) => id));
}
