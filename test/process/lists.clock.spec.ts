import { api, as } from '../support/api-client';
import {
  type Officials,
  answer,
  approve,
  endedAs,
  entryApplication,
  listedItem,
  makeKnown,
  officialsOf,
  proceeding,
  rectification,
  submitted,
} from '../support/item-lists';
import { noticesOf } from '../support/notices';
import { moveBy, moveTo, systemTime } from '../support/moved-time';
import { until } from '../support/until';

const DAY = 86_400_000;

/** Waits until a step has a day, and lets it pass. */
async function letPass(who: string, id: string, element: string): Promise<void> {
  const due = await until(`${element} has a limit`, async () => {
    const answer = await api()
      .get(`/api/item-proceedings/${id}/waiting`)
      .set(await as(who))
      .expect(200);
    const waiting = answer.body as { elementId: string; dueAt: string | null }[];
    return waiting.find(({ elementId }) => elementId === element)?.dueAt;
  });
  await moveTo(new Date(new Date(due).getTime() + 60_000));
}

describe('the limits of lists, with the clock moved', () => {
  let officials: Officials;
  let id: string;

  beforeAll(async () => {
    officials = officialsOf('QY');
    id = await submitted(officials.clerk, entryApplication('QY'));
  });

  it('tells the head of a late review, and the review goes on', async () => {
    await letPass(officials.reviewer, id, 'UserTask_ReviewApplication');
    const [notice] = await noticesOf(officials.head, id, 'limitPassed');
    expect(notice?.titleZh).toContain('审核');
    await answer(officials.reviewer, id, 'UserTask_ReviewApplication', { reviewOutcome: 'agree' });
    await approve('QY', officials, id);
  });

  it('tells of a late publication and a late filing, and flags both', async () => {
    await letPass(officials.reviewer, id, 'UserTask_PublishList');
    const flagged = await until('both are flagged', async () => {
      const shown = await proceeding(officials.reviewer, id);
      return shown['publicationOverdue'] === true && shown['filingOverdue'] === true && shown;
    });
    expect(flagged).toMatchObject({ outcome: null });
    await makeKnown(officials, id, true);
    await endedAs(officials.reviewer, id, 'granted');
  });

  it('checks the remedy when the day has passed without a word (BH13.5)', async () => {
    const { reviewer } = officialsOf('BH');
    const code = await listedItem('BH');
    const order = await submitted(reviewer, rectification('BH', code));
    await letPass(reviewer, order, 'UserTask_RemedySupport');
    await answer(reviewer, order, 'UserTask_CheckRemedy', { remedyOutcome: 'notRemedied' });
    await endedAs(reviewer, order, 'notRemedied');
  });

  it('keeps the rules of the day of the application, however long it takes', async () => {
    const { clerk, reviewer } = officialsOf('NB');
    const slow = await submitted(clerk, entryApplication('NB'));
    const before = systemTime();
    await moveBy(3 * DAY);
    await answer(reviewer, slow, 'UserTask_ReviewApplication', { reviewOutcome: 'agree' });
    const shown = await proceeding(reviewer, slow);
    expect(new Date(shown['openedAt'] as string).getTime()).toBeLessThan(before.getTime() + DAY);
  });
});
