import { actOnTask, openTask } from '../support/api-client';
import {
  type City,
  answer,
  endedAs,
  entryApplication,
  listedCodes,
  makeKnown,
  officialsOf,
  submitted,
} from '../support/item-lists';
import { tasksOf } from '../support/engine-traces';

describe('an item enters the list, in each city by its own way', () => {
  /** Applies as a department's clerk and has it reviewed. */
  async function reviewed(city: City, reviewOutcome = 'agree') {
    const officials = officialsOf(city);
    const application = entryApplication(city);
    const id = await submitted(officials.clerk, application);
    await answer(officials.reviewer, id, 'UserTask_ReviewApplication', { reviewOutcome });
    return { officials, id, code: application.item.code };
  }

  it('清远: reviewed, approved, published and filed with the city (QY20.3)', async () => {
    const { officials, id, code } = await reviewed('QY');
    await answer(officials.government, id, 'UserTask_ApproveApplication', {
      approvalDecision: 'approve',
    });
    await makeKnown(officials, id, true);
    const shown = await endedAs(officials.clerk, id, 'granted');
    expect(shown).toMatchObject({
      filing: { filedOn: '2026-11-23', receiptNumber: '备〔2026〕18号' },
      publication: { publishedOn: '2026-11-23' },
    });
    expect(await listedCodes(officials.clerk, officials.county)).toContain(code);
  });

  it('新乡: Party committee and government both agree, then it is filed (XX13.2)', async () => {
    const { officials, id, code } = await reviewed('XX');
    await answer(officials.party, id, 'UserTask_GiveVote', { vote: 'agree' });
    await answer(officials.government, id, 'UserTask_GiveVote', { vote: 'agree' });
    await makeKnown(officials, id, true);
    await endedAs(officials.clerk, id, 'granted');
    expect(await listedCodes(officials.clerk, officials.county)).toContain(code);
  });

  it('新乡: is not granted when one of the two refuses (XX13.2)', async () => {
    const { officials, id, code } = await reviewed('XX');
    await answer(officials.party, id, 'UserTask_GiveVote', { vote: 'refuse' });
    await endedAs(officials.clerk, id, 'refused');
    expect(await listedCodes(officials.clerk, officials.county)).not.toContain(code);
  });

  it.each(['BH', 'NB'] as const)(
    '%s: the review decides, and nothing is filed (BH13.2, NB11.2)',
    async (city) => {
      const { officials, id, code } = await reviewed(city);
      await makeKnown(officials, id, false);
      const shown = await endedAs(officials.clerk, id, 'granted');
      expect(shown).toMatchObject({ filing: null });
      expect(await listedCodes(officials.clerk, officials.county)).toContain(code);
    },
  );

  it.each([
    ['partyCommittee', 'party', 'government'],
    ['government', 'government', 'party'],
  ] as const)(
    '镇江: submitted to the %s, which alone is asked (ZJ13.1)',
    async (submittedTo, asked, other) => {
      const { officials, id } = await reviewed('ZJ');
      await answer(officials.reviewer, id, 'UserTask_ChooseBody', { submittedTo });
      const key = await openTask(officials[asked], id, 'UserTask_ConsentOfBody');
      const refused = await actOnTask(officials[other], key, 'claim');
      expect([refused.status, (refused.body as { code: string }).code]).toEqual([
        404,
        'TASK_UNKNOWN',
      ]);
      await answer(officials[asked], id, 'UserTask_ConsentOfBody', { consent: 'approve' });
      await makeKnown(officials, id, false);
      await endedAs(officials.clerk, id, 'granted');
    },
  );

  it('镇江: a refusal of the chosen body is the end of it (ZJ13.1)', async () => {
    const { officials, id, code } = await reviewed('ZJ');
    await answer(officials.reviewer, id, 'UserTask_ChooseBody', { submittedTo: 'government' });
    await answer(officials.government, id, 'UserTask_ConsentOfBody', { consent: 'refuse' });
    await endedAs(officials.clerk, id, 'refused');
    expect(await listedCodes(officials.clerk, officials.county)).not.toContain(code);
    expect(await tasksOf(id)).not.toContain('UserTask_PublishList');
  });

  it('清远: an approval that is refused ends it, and a review that does not agree asks nobody else', async () => {
    const first = await reviewed('QY');
    await answer(first.officials.government, first.id, 'UserTask_ApproveApplication', {
      approvalDecision: 'refuse',
    });
    await endedAs(first.officials.clerk, first.id, 'refused');
    const second = await reviewed('QY', 'refuse');
    await endedAs(second.officials.clerk, second.id, 'refused');
    expect(await tasksOf(second.id)).toEqual(['UserTask_ReviewApplication']);
  });
});
