import { randomUUID } from 'node:crypto';
import type { Actor } from '@grid/access';
import { anItem, command, ItemStage, refusal } from '../../../test/support/item-stage';
import type { ItemFacts, SupportDuty } from '../domain/application';
import { submissionErrors } from '../domain/submission-errors';
import type { SubmissionCheck } from '../domain/submission-rules';
import { ShowProceeding } from '../read/show-proceeding';
import { RefusedApplicationCounts } from '../refusals/refused-applications';
import { SubmitProceeding } from './submit-proceeding';

jest.setTimeout(60_000);

describe('an application about a list', () => {
  const stage = new ItemStage();
  let clerk: Actor;
  let head: Actor;
  let clerkOfXinxiang: Actor;

  const outbox = (id: string) =>
    stage.query<{ payload: { name: string; variables: Record<string, unknown> } }>(
      'SELECT payload FROM outbox.message WHERE ordering_key = $1',
      [id],
    );
  const applying = (actor: Actor, item: Partial<ItemFacts>, lawCited: string | null = null) =>
    refusal(stage.submit(actor, { application: { item: anItem(item), reason: '需要', lawCited } }));

  beforeAll(async () => {
    await stage.open();
    [clerk, head, clerkOfXinxiang] = (await Promise.all(
      ['jbr-chengguan', 'fzr-qingcheng', 'jbr-chengguan-hongqi'].map((name) => stage.actor(name)),
    )) as [Actor, Actor, Actor];
  });
  afterAll(() => stage.stop());
  beforeEach(async () => {
    stage.rule([]);
    await stage.query(`UPDATE item_list.proceeding SET outcome = 'ended', ended_at = now()`);
    await stage.query('DELETE FROM item_list.refusal');
  });

  it('is kept with its first round, and starts its process with codes and days only', async () => {
    const id = await stage.submit(clerk);
    expect(stage.asked.at(-1)).toEqual({
      ...{ kind: 'entry', applicantKind: 'department', city: 'QY', asOf: '2026-11-22' },
      ...{ areaLevel: 'county', listKind: 'list' },
    });
    const [message] = await outbox(id);
    expect(message?.payload).toEqual({
      name: 'itemList.entryRequested',
      correlationKey: id,
      variables: {
        ...{ caseId: id, city: 'QY', asOf: '2026-11-22', urgency: 'normal', kind: 'entry' },
        ...{ areaCode: '441802', areaLevel: 'county', listKind: 'list' },
        applicantGroups: [
          '441802-urban-management.departmentClerk',
          '441802-urban-management.departmentHead',
        ],
        ...{ authority: '441802-grid-authority', cityAuthority: '441800-grid-authority' },
        ...{ partyCommittee: '441802-party-committee', government: '441802-government' },
      },
    });
    expect(
      await stage.query(
        'SELECT round, reason FROM item_list.application WHERE proceeding_id = $1',
        [id],
      ),
    ).toEqual([{ round: 1, reason: null }]);
    const { applications } = await stage.get(ShowProceeding).execute(clerk, id);
    expect(applications).toMatchObject([
      { round: 1, reason: '群众反映多', dutyHolderZh: '清城区城管部门' },
    ]);
    expect(await stage.acts('itemList.apply')).toMatchObject([
      { outcome: 'done', new_value: { kind: 'entry', itemCode: 'W09' } },
    ]);
  });

  it('is taken once however often the same request comes, also at one moment', async () => {
    const same = command({ clientRequestId: randomUUID() });
    const submit = stage.get(SubmitProceeding);
    const both = await Promise.all([submit.execute(clerk, same), submit.execute(clerk, same)]);
    const later = await submit.execute(clerk, same);
    expect(new Set([...both, later].map(({ id }) => id)).size).toBe(1);
    expect(both.map(({ created }) => created).toSorted()).toEqual([false, true]);
    expect(await outbox(later.id)).toHaveLength(1);
  });

  it.each<[SubmissionCheck, string, string, Partial<ItemFacts>]>([
    ['inDirectory', 'QY20.2', 'ITEM_NOT_IN_DIRECTORY', { directoryCode: 'D99' }],
    ['inDirectory', 'QY20.2', 'ITEM_NOT_IN_DIRECTORY', { directoryCode: null }],
    ['dutyHolderNamed', 'QY21.2', 'DUTY_HOLDER_MISSING', { dutyHolder: null }],
    ['divisionOfDuties', 'QY21.2', 'DIVISION_OF_DUTIES_INCOMPLETE', { divisionOfDuties: null }],
    ['divisionOfDuties', 'QY21.2', 'DIVISION_OF_DUTIES_INCOMPLETE', { legalBasis: null }],
    ['supportOffered', 'ZJ14', 'SUPPORT_MISSING', { support: {} }],
    ['applicantMayNotBe', 'ZJ13.2', 'APPLICANT_NOT_ALLOWED', {}],
  ])('is refused by %s with %s: %s', async (check, article, code, item) => {
    stage.rule([{ check, article, support: ['staff'] }]);
    expect(await applying(clerk, item)).toEqual([code, article]);
    if (check === 'applicantMayNotBe') return;
    expect(await applying(clerk, {})).toBe('allowed');
  });

  it('may ask for nothing on the negative list unless a law is cited (XX14)', async () => {
    stage.rule([{ check: 'negativeList', article: 'XX14' }]);
    for (const nature of ['licence', 'penalty', 'coercion', 'beyondGridDuty'] as const) {
      expect(await applying(clerkOfXinxiang, { nature })).toEqual([
        'ITEM_ON_NEGATIVE_LIST',
        'XX14',
      ]);
    }
    expect(await applying(clerkOfXinxiang, { nature: 'licence' }, '某法第八条')).toBe('allowed');
    expect(await applying(clerkOfXinxiang, { code: 'W10' })).toBe('allowed');
    expect(await applying(clerk, { nature: 'licence' })).toBe('allowed');
  });

  it('is kept off by the code or name of what is on the negative list, whatever it says of its nature', async () => {
    stage.rule([{ check: 'negativeList', article: 'XX14' }]);
    const refused = ['ITEM_ON_NEGATIVE_LIST', 'XX14'];
    const [entry] = await stage.query<{ code: string; name: string }>(
      `SELECT i.code, i.name_zh AS name FROM item_list.list l JOIN item_list.item i ON i.list_id = l.id
       WHERE l.kind = 'negative' AND l.area_code = '410700' ORDER BY i.code LIMIT 1`,
    );
    const { code = '', name = '' } = entry ?? {};
    expect(await applying(clerkOfXinxiang, { code })).toEqual(refused);
    expect(await applying(clerkOfXinxiang, { directoryCode: code })).toEqual(refused);
    expect(await applying(clerkOfXinxiang, { nameZh: name })).toEqual(refused);
    await stage.query(
      `INSERT INTO item_list.item (row_id, list_id, code, name_zh, name_en, article, category_codes,
         nature, valid_from, recorded_at)
       SELECT gen_random_uuid(), id, 'N99', '代收费用', 'Collecting fees', 'XX14', '{}', 'ordinary',
         valid_from, recorded_at
       FROM item_list.list WHERE kind = 'negative' AND area_code = '410700'`,
    );
    expect(await applying(clerkOfXinxiang, { code: 'N99' })).toEqual(refused);
    expect(await applying(clerkOfXinxiang, { code: 'W11' })).toBe('allowed');
  });

  it('offers what the table wants, and no more (XX13.3, BH13.4)', async () => {
    const offered = { support: { staff: '两人', guidance: '每月', information: '共享' } };
    const wants = (...support: SupportDuty[]) =>
      stage.rule([{ check: 'supportOffered', article: null, support }]);
    wants('staff', 'guidance', 'information');
    expect(await applying(clerk, offered)).toBe('allowed');
    wants('staff', 'guidance', 'information', 'money');
    expect(await applying(clerk, offered)).toEqual(['SUPPORT_MISSING', undefined]);
  });

  it('fits the list in force, and one proceeding at a time is about an item', async () => {
    const exit = { kind: 'exit', application: null, itemCode: 'W05', reason: '已不需要' } as const;
    expect(await applying(clerk, { code: 'W05' })).toEqual(['ITEM_ALREADY_LISTED', undefined]);
    expect(await refusal(stage.submit(clerk, { ...exit, itemCode: 'X1' }))).toEqual([
      'ITEM_NOT_LISTED',
      undefined,
    ]);
    expect(await refusal(stage.submit(clerk, exit))).toBe('allowed');
    expect(await refusal(stage.submit(head, exit))).toEqual(['PROCEEDING_UNDER_WAY', undefined]);
    expect(await applying(clerk, { categoryCodes: ['E9999'] })).toEqual([
      'CATEGORY_UNKNOWN',
      undefined,
    ]);
    expect(await refusal(stage.submit(clerk, { application: null }))).toEqual([
      'VALIDATION_FAILED',
      undefined,
    ]);
  });

  it('comes from a body of the city or county, and the authority alone begins what is its own', async () => {
    const township = await stage.actor('ddy-fengcheng');
    expect(await refusal(stage.submit(township))).toEqual(['APPLICANT_NOT_ALLOWED', undefined]);
    const publication = { kind: 'publication', application: null } as const;
    expect(await refusal(stage.submit(clerk, publication))).toEqual(['FORBIDDEN', undefined]);
    const id = await stage.submit(head, publication);
    expect((await outbox(id))[0]?.payload.variables).toMatchObject({
      applicantGroups: ['441802-grid-authority.dispatcher', '441802-grid-authority.authorityHead'],
    });
    const member = await stage.actor('wgy-fengcheng');
    expect(await refusal(stage.submit(member))).toEqual(['FORBIDDEN', undefined]);
  });

  it('stores nothing while the table cannot be asked', async () => {
    stage.rule([], submissionErrors.engineAway());
    const before = await stage.query('SELECT count(*) FROM item_list.proceeding');
    expect(await refusal(stage.submit(clerk))).toEqual(['ENGINE_AWAY', undefined]);
    expect(await stage.query('SELECT count(*) FROM item_list.proceeding')).toEqual(before);
    expect(await stage.query('SELECT 1 FROM item_list.refusal')).toEqual([]);
  });

  it('is counted by the body that applied when it is refused', async () => {
    stage.rule([{ check: 'dutyHolderNamed', article: 'QY21.2' }]);
    await applying(clerk, { dutyHolder: null });
    await applying(clerk, { dutyHolder: null });
    const page = { cursor: null, limit: 10 };
    const { items } = await stage.get(RefusedApplicationCounts).list(head, page);
    expect(items).toMatchObject([
      {
        ...{ month: '2026-11', organisationCode: '441802-urban-management', count: 2 },
        attempts: [{ kind: 'entry', code: 'DUTY_HOLDER_MISSING', article: 'QY21.2' }, {}],
      },
    ]);
    expect((await stage.get(RefusedApplicationCounts).list(clerkOfXinxiang, page)).items).toEqual(
      [],
    );
  });
});
