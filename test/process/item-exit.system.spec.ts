import { actOnTask, api, as, openTask, people, reported } from '../support/api-client';
import {
  type City,
  answer,
  endedAs,
  exitApplication,
  listedCodes,
  listedItem,
  makeKnown,
  officialsOf,
  submit,
  submitted,
} from '../support/item-lists';

describe('an item leaves the list', () => {
  /** An item that was put on the list for this, and an application for its exit. */
  async function applied(city: City) {
    const officials = officialsOf(city);
    const code = await listedItem(city);
    const id = await submitted(officials.clerk, exitApplication(code));
    return { officials, code, id };
  }

  it.each(['BH', 'NB'] as const)('%s: by review (BH13.2, NB11.2)', async (city) => {
    const { officials, code, id } = await applied(city);
    await answer(officials.reviewer, id, 'UserTask_ReviewApplication', { reviewOutcome: 'agree' });
    await makeKnown(officials, id, false);
    await endedAs(officials.clerk, id, 'granted');
    expect(await listedCodes(officials.clerk, officials.county)).not.toContain(code);
  });

  it('镇江: the authority itself may ask for it (ZJ13.2)', async () => {
    const officials = officialsOf('ZJ');
    const code = await listedItem('ZJ');
    const id = await submitted(officials.otherReviewer, exitApplication(code));
    await answer(officials.reviewer, id, 'UserTask_ReviewApplication', { reviewOutcome: 'agree' });
    await answer(officials.reviewer, id, 'UserTask_ChooseBody', { submittedTo: 'partyCommittee' });
    await answer(officials.party, id, 'UserTask_ConsentOfBody', { consent: 'approve' });
    await makeKnown(officials, id, false);
    await endedAs(officials.reviewer, id, 'granted');
  });

  it('清远: is refused to the authority, with the clause (QY20.3)', async () => {
    const officials = officialsOf('QY');
    const code = await listedItem('QY');
    const refused = await submit(officials.reviewer, exitApplication(code));
    expect([refused.status, refused.body]).toEqual([
      409,
      expect.objectContaining({ code: 'APPLICANT_NOT_ALLOWED', article: 'QY20.3' }) as unknown,
    ]);
  });

  it('stays when the review does not agree', async () => {
    const { officials, code, id } = await applied('BH');
    await answer(officials.reviewer, id, 'UserTask_ReviewApplication', { reviewOutcome: 'refuse' });
    await endedAs(officials.clerk, id, 'refused');
    expect(await listedCodes(officials.clerk, officials.county)).toContain(code);
  });

  it('shows the open cases that use it before the decision, and has them noted', async () => {
    const officials = officialsOf('QY');
    const code = await listedItem('QY', { categoryCodes: ['C0102'] });
    const caseId = await reported();
    const id = await submitted(officials.clerk, exitApplication(code));
    const effects = await api()
      .get(`/api/item-proceedings/${id}/effects`)
      .set(await as(officials.reviewer))
      .expect(200);
    const [open] = (effects.body as { openCases: { categoryCode: string; count: number }[] })
      .openCases;
    expect(open).toMatchObject({ categoryCode: 'C0102', count: 1 });
    const key = await openTask(officials.reviewer, id, 'UserTask_ReviewApplication');
    await actOnTask(officials.reviewer, key, 'claim');
    const answers = { reviewOutcome: 'agree', opinion: '同意退出。' };
    const refused = await actOnTask(officials.reviewer, key, 'complete', { answers });
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([
      400,
      'OPEN_CASES_NOT_NOTED',
    ]);
    await answer(officials.reviewer, id, 'UserTask_ReviewApplication', {
      ...answers,
      effectsNoted: 'noted',
    });
    await answer(officials.government, id, 'UserTask_ApproveApplication', {
      approvalDecision: 'approve',
    });
    await makeKnown(officials, id, true);
    await endedAs(officials.clerk, id, 'granted');
    await openTask(people.township, caseId, 'UserTask_AcceptReport');
  });
});
