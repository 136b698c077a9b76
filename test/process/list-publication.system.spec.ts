import { actOnTask, api, as, decide, openTask } from '../support/api-client';
import {
  type City,
  answer,
  draftFrom,
  endedAs,
  listedCodes,
  makeKnown,
  officialsOf,
  proceeding,
  publicationOf,
  saveDraft,
  submitted,
} from '../support/item-lists';
import { inDays } from '../support/moved-time';

/** The head ends a matter; the answer, whatever it is. */
const ending = async (head: string, id: string) =>
  api()
    .post(`/api/matters/${id}/end`)
    .set(await as(head))
    .send({ reason: '明年再编。' });

async function end(head: string, id: string): Promise<void> {
  expect((await ending(head, id)).status).toBe(202);
}

const codeOf = (answer: { readonly status: number; readonly body: unknown }) => [
  answer.status,
  (answer.body as { code?: string }).code,
];

describe('a list is compiled, published and filed', () => {
  /** Begins a new version of a county's list that holds from a day, with one item more. */
  async function compiling(city: City, validFrom: string) {
    const officials = officialsOf(city);
    const id = await submitted(officials.reviewer, publicationOf());
    const draft = draftFrom(city, validFrom);
    expect((await saveDraft(officials.reviewer, id, draft)).status).toBe(204);
    return { officials, id, draft };
  }

  it('with the departments that answer for its items, then it is published, then filed (QY20.2)', async () => {
    const { officials, id, draft } = await compiling('QY', inDays(30));
    await answer(officials.reviewer, id, 'UserTask_CompileList');
    await answer(officials.departmentHead, id, 'UserTask_GiveVote', { vote: 'agree' });
    await makeKnown(officials, id, true);
    const shown = await endedAs(officials.reviewer, id, 'published');
    expect(shown).toMatchObject({ filing: { receiptNumber: '备〔2026〕18号' } });
    const codes = await listedCodes(officials.reviewer, officials.county, inDays(30));
    expect(codes.toSorted()).toEqual(draft.items.map(({ code }) => code).toSorted());
  });

  it('goes back to be changed when a department does not agree, and is not filed where no text asks for it', async () => {
    const { officials, id, draft } = await compiling('ZJ', inDays(30));
    await answer(officials.reviewer, id, 'UserTask_CompileList');
    await answer(officials.departmentHead, id, 'UserTask_GiveVote', { vote: 'refuse' });
    await saveDraft(officials.reviewer, id, draft);
    await answer(officials.reviewer, id, 'UserTask_CompileList');
    await answer(officials.departmentHead, id, 'UserTask_GiveVote', { vote: 'agree' });
    await makeKnown(officials, id, false);
    expect(await endedAs(officials.reviewer, id, 'published')).toMatchObject({ filing: null });
  });

  it('is filed again when the city sends the papers back (XX13.1)', async () => {
    const { officials, id } = await compiling('XX', inDays(30));
    await answer(officials.reviewer, id, 'UserTask_CompileList');
    await answer(officials.departmentHead, id, 'UserTask_GiveVote', { vote: 'agree' });
    await makeKnown(officials, id, false);
    const file = () =>
      answer(officials.reviewer, id, 'UserTask_FileWithCity', {
        ...{ filedOn: '2026-11-23', filingProof: '报备〔2026〕3号' },
      });
    await file();
    await answer(officials.cityDispatcher, id, 'UserTask_AcknowledgeFiling', {
      filingOutcome: 'returned',
    });
    await file();
    await decide(officials.cityDispatcher, id, 'UserTask_AcknowledgeFiling', {
      ...{ filingOutcome: 'received', receiptNumber: '备〔2026〕18号' },
    });
    await endedAs(officials.reviewer, id, 'published');
  });

  it('refuses a version that overlaps another, and says which (bad input)', async () => {
    const { officials, id, draft } = await compiling('BH', inDays(20));
    await answer(officials.reviewer, id, 'UserTask_CompileList');
    await answer(officials.departmentHead, id, 'UserTask_GiveVote', { vote: 'agree' });
    await makeKnown(officials, id, false);
    await endedAs(officials.reviewer, id, 'published');
    const other = await submitted(officials.reviewer, publicationOf());
    const refused = await saveDraft(officials.reviewer, other, draft);
    expect(codeOf(refused)).toEqual([409, 'LIST_VERSION_OVERLAPS']);
    expect(await proceeding(officials.reviewer, other)).toMatchObject({ outcome: null });
    await end(officials.head, other);
  });

  it('is neither drafted anew nor ended once the version is in force: it has to be made known', async () => {
    const { officials, id, draft } = await compiling('BH', inDays(40));
    await answer(officials.reviewer, id, 'UserTask_CompileList');
    await answer(officials.departmentHead, id, 'UserTask_GiveVote', { vote: 'agree' });
    const key = await openTask(officials.reviewer, id, 'UserTask_PublishList');
    await actOnTask(officials.reviewer, key, 'claim');
    for (const to of ['UserTask_CompileList', 'previous']) {
      const back = await actOnTask(officials.reviewer, key, 'return', { to, reason: '重新起草。' });
      expect(codeOf(back)).toEqual([400, 'RETURN_TARGET_INVALID']);
    }
    expect(codeOf(await ending(officials.head, id))).toEqual([409, 'ACT_NOT_POSSIBLE']);
    const again = await api()
      .put(`/api/item-proceedings/${id}/draft`)
      .set(await as(officials.reviewer))
      .send(draft);
    expect(codeOf(again)).toEqual([409, 'DRAFT_NOT_OPEN']);
    await makeKnown(officials, id, false);
    await endedAs(officials.reviewer, id, 'published');
  });

  it('may be ended by the head while it is drafted', async () => {
    const { officials, id } = await compiling('NB', inDays(30));
    await end(officials.head, id);
    await endedAs(officials.reviewer, id, 'ended');
  });
});
