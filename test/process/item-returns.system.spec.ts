import { actOnTask, api, as, openTask } from '../support/api-client';
import { tasksOf } from '../support/engine-traces';
import {
  type City,
  answer,
  approve,
  correct,
  endedAs,
  entryApplication,
  exitApplication,
  listedItem,
  makeKnown,
  officialsOf,
  proceeding,
  submitted,
} from '../support/item-lists';

describe('an application that goes back, is taken back, or is ended', () => {
  async function applied(city: City) {
    const officials = officialsOf(city);
    return { officials, id: await submitted(officials.clerk, entryApplication(city)) };
  }

  /** Claims a task and returns it to the applicant. */
  async function returned(who: string, id: string, element: string): Promise<void> {
    const key = await openTask(who, id, element);
    await actOnTask(who, key, 'claim');
    const answered = await actOnTask(who, key, 'return', {
      ...{ to: 'applicant', reason: '请补充经费保障的说明。' },
    });
    expect([answered.status, answered.body]).toEqual([202, expect.anything()]);
  }

  const actOnMatter = async (who: string, id: string, act: string) =>
    api()
      .post(`/api/matters/${id}/${act}`)
      .set(await as(who))
      .send({ reason: '情况有变，不再办理。' });

  it('is corrected and submitted again, and nothing is lost', async () => {
    const { officials, id } = await applied('BH');
    await returned(officials.reviewer, id, 'UserTask_ReviewApplication');
    await openTask(officials.clerk, id, 'UserTask_CorrectApplication');
    await correct(officials.clerk, id, 'BH');
    await answer(officials.clerk, id, 'UserTask_CorrectApplication', {
      correctOutcome: 'resubmit',
    });
    await answer(officials.reviewer, id, 'UserTask_ReviewApplication', { reviewOutcome: 'agree' });
    await makeKnown(officials, id, false);
    const shown = await endedAs(officials.clerk, id, 'granted');
    expect(shown['applications']).toMatchObject([{ round: 1 }, { round: 2 }]);
  });

  it('comes back out of a countersign in progress, and begins anew (XX13.2)', async () => {
    const { officials, id } = await applied('XX');
    await answer(officials.reviewer, id, 'UserTask_ReviewApplication', { reviewOutcome: 'agree' });
    await answer(officials.party, id, 'UserTask_GiveVote', { vote: 'agree' });
    await returned(officials.government, id, 'UserTask_GiveVote');
    await answer(officials.clerk, id, 'UserTask_CorrectApplication', {
      correctOutcome: 'resubmit',
    });
    await answer(officials.reviewer, id, 'UserTask_ReviewApplication', { reviewOutcome: 'agree' });
    await approve('XX', officials, id);
    await makeKnown(officials, id, true);
    await endedAs(officials.clerk, id, 'granted');
    const votes = (await tasksOf(id)).filter((element) => element === 'UserTask_GiveVote');
    expect(votes).toHaveLength(4);
  });

  it('may be given up when it came back', async () => {
    const { officials, id } = await applied('NB');
    await returned(officials.reviewer, id, 'UserTask_ReviewApplication');
    await answer(officials.clerk, id, 'UserTask_CorrectApplication', {
      correctOutcome: 'withdraw',
    });
    await endedAs(officials.clerk, id, 'withdrawn');
  });

  it('may be withdrawn while nobody has acted, and not afterwards', async () => {
    const first = await applied('QY');
    await openTask(first.officials.reviewer, first.id, 'UserTask_ReviewApplication');
    const taken = await actOnMatter(first.officials.clerk, first.id, 'withdraw');
    expect(taken.status).toBe(202);
    await endedAs(first.officials.clerk, first.id, 'withdrawn');

    const second = await applied('QY');
    await answer(second.officials.reviewer, second.id, 'UserTask_ReviewApplication', {
      reviewOutcome: 'agree',
    });
    const late = await actOnMatter(second.officials.clerk, second.id, 'withdraw');
    expect([late.status, (late.body as { code: string }).code]).toEqual([
      409,
      'MATTER_ALREADY_ACTED_ON',
    ]);
  });

  it('may be ended by the head until it is decided', async () => {
    const { officials, id } = await applied('ZJ');
    await answer(officials.reviewer, id, 'UserTask_ReviewApplication', { reviewOutcome: 'agree' });
    await openTask(officials.reviewer, id, 'UserTask_ChooseBody');
    const ended = await actOnMatter(officials.head, id, 'end');
    expect(ended.status).toBe(202);
    await endedAs(officials.clerk, id, 'ended');
  });

  it('is led the same ways back when it asks for an exit', async () => {
    const officials = officialsOf('NB');
    const { clerk, reviewer, head } = officials;
    const asked = async () => submitted(clerk, exitApplication(await listedItem('NB')));

    const returnedTwice = await asked();
    await returned(reviewer, returnedTwice, 'UserTask_ReviewApplication');
    await answer(clerk, returnedTwice, 'UserTask_CorrectApplication', {
      correctOutcome: 'resubmit',
    });
    await returned(reviewer, returnedTwice, 'UserTask_ReviewApplication');
    await answer(clerk, returnedTwice, 'UserTask_CorrectApplication', {
      correctOutcome: 'withdraw',
    });
    await endedAs(clerk, returnedTwice, 'withdrawn');

    const withdrawn = await asked();
    await openTask(reviewer, withdrawn, 'UserTask_ReviewApplication');
    expect((await actOnMatter(clerk, withdrawn, 'withdraw')).status).toBe(202);
    await endedAs(clerk, withdrawn, 'withdrawn');

    const ended = await asked();
    await openTask(reviewer, ended, 'UserTask_ReviewApplication');
    expect((await actOnMatter(head, ended, 'end')).status).toBe(202);
    await endedAs(clerk, ended, 'ended');
  });

  it('cannot be returned out of a step that has just ended', async () => {
    const { officials, id } = await applied('BH');
    const key = await openTask(officials.reviewer, id, 'UserTask_ReviewApplication');
    await answer(officials.reviewer, id, 'UserTask_ReviewApplication', { reviewOutcome: 'agree' });
    const late = await actOnTask(officials.reviewer, key, 'return', {
      ...{ to: 'applicant', reason: '请补充。' },
    });
    expect([late.status, (late.body as { code: string }).code]).toEqual([409, 'TASK_NOT_OPEN']);
    expect(await proceeding(officials.clerk, id)).toMatchObject({ outcome: null });
  });
});
