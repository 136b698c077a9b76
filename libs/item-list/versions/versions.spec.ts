import type { Actor } from '@grid/access';
import type { DomainError } from '@grid/kernel';
import { lockMatter } from '@grid/matter';
import { aDrafted, ItemStage, refusal } from '../../../test/support/item-stage';
import { ProceedingFacts } from '../facts/proceeding-facts';
import { ItemListService } from '../lookup/item-list.service';
import { ShowProceeding } from '../read/show-proceeding';
import { RecordOutcome } from '../proceedings/record-outcome';
import { CheckDraft } from './check-draft';
import { PutVersionInForce } from './put-version-in-force';
import { SaveDraft } from './save-draft';

jest.setTimeout(60_000);

describe('a new version of a list', () => {
  const stage = new ItemStage();
  let dispatcher: Actor;
  const draft = (validFrom: string, codes = ['A01', 'A02']) => ({
    validFrom,
    items: codes.map((code) => aDrafted({ code, categoryCodes: ['E2101'] })),
  });
  const compile = async () => {
    const id = await stage.submit(dispatcher, { kind: 'publication', application: null });
    await stage.hold(id, 'UserTask_CompileList', dispatcher);
    return id;
  };

  beforeAll(async () => {
    await stage.open();
    dispatcher = await stage.actor('ddy-qingcheng');
  });
  afterAll(() => stage.stop());
  beforeEach(async () => {
    stage.rule([]);
    await stage.query(`UPDATE item_list.proceeding SET outcome = 'ended', ended_at = now()`);
  });

  it('is drawn up by whoever holds the task, and shown to the departments it names', async () => {
    stage.clock.set('2026-12-01');
    const id = await compile();
    expect(await refusal(stage.get(CheckDraft).execute(id))).toEqual(['DRAFT_MISSING', undefined]);
    await stage.get(SaveDraft).execute(dispatcher, id, draft('2027-01-01'));
    expect(await stage.get(CheckDraft).execute(id)).toEqual({
      participants: ['441802-urban-management.departmentHead'],
    });
    expect(await stage.get(ProceedingFacts).of(id, 'zh')).toMatchObject({
      itemsText: 'A01 飞线充电巡查；A02 飞线充电巡查',
      itemName: '清城区网格事项清单',
    });
    const other = await stage.actor('fzr-qingcheng');
    const saving = stage.get(SaveDraft).execute(other, id, draft('2027-01-01'));
    expect(await refusal(saving)).toEqual(['DRAFT_NOT_OPEN', undefined]);
  });

  it('names no code twice, keeps what the law wants, and overlaps no other version', async () => {
    stage.clock.set('2026-12-01');
    const id = await compile();
    const save = (change: Parameters<SaveDraft['execute']>[2]) =>
      refusal(stage.get(SaveDraft).execute(dispatcher, id, change));
    expect(await save(draft('2027-01-01', ['A01', 'A01']))).toEqual(['ITEM_TWICE', undefined]);
    expect(await save(draft('2023-06-01'))).toEqual(['LIST_VERSION_OVERLAPS', undefined]);
    stage.rule([{ check: 'inDirectory', article: 'QY20.2' }]);
    const outside = { ...draft('2027-01-01'), items: [aDrafted({ directoryCode: 'D99' })] };
    expect(await save(outside)).toEqual(['ITEM_NOT_IN_DIRECTORY', 'QY20.2']);
  });

  it('says which item it is refused for', async () => {
    stage.clock.set('2026-12-01');
    const id = await compile();
    const problem = (items: ReturnType<typeof aDrafted>[]) =>
      stage
        .get(SaveDraft)
        .execute(dispatcher, id, { validFrom: '2027-01-01', items })
        .then(
          () => 'allowed',
          (error: DomainError) =>
            error.fields.map(({ field, code, message }) => [field, code, message.zh, message.en]),
        );
    const first = aDrafted({ code: 'A01', categoryCodes: [] });
    const named = (code: string) => [
      expect.stringMatching(/^第 2 项 A02：/) as string,
      expect.stringMatching(`^Item 2, ${code}: `) as string,
    ];
    stage.rule([{ check: 'inDirectory', article: 'QY20.2' }]);
    expect(await problem([first, aDrafted({ code: 'A02', directoryCode: 'D99' })])).toEqual([
      ['items.1.directoryCode', 'ITEM_NOT_IN_DIRECTORY', ...named('A02')],
    ]);
    expect(await problem([first, aDrafted({ code: 'A02', categoryCodes: ['E9999'] })])).toEqual([
      ['items.1.categoryCodes', 'CATEGORY_UNKNOWN', ...named('A02')],
    ]);
    expect(await problem([first, first])).toEqual([
      ...[['items.1.code', 'ITEM_TWICE', expect.stringContaining('A01'), expect.any(String)]],
    ]);
  });

  it('lets a law that is cited allow its own item alone (XX14)', async () => {
    stage.clock.set('2026-12-01');
    const hongqi = await stage.actor('ddy-hongqi');
    const id = await stage.submit(hongqi, { kind: 'publication', application: null });
    await stage.hold(id, 'UserTask_CompileList', hongqi);
    stage.rule([{ check: 'negativeList', article: 'XX14' }]);
    const licence = { nature: 'licence', categoryCodes: [] } as const;
    const allowed = aDrafted({ ...licence, code: 'A01', lawCited: '某法第八条' });
    const save = (items: ReturnType<typeof aDrafted>[]) =>
      refusal(stage.get(SaveDraft).execute(hongqi, id, { validFrom: '2027-01-01', items }));
    expect(await save([allowed, aDrafted({ ...licence, code: 'A02' })])).toEqual([
      ...['ITEM_ON_NEGATIVE_LIST', 'XX14'],
    ]);
    expect(await save([allowed])).toBe('allowed');
    const { draft: kept } = await stage.get(ShowProceeding).execute(hongqi, id);
    expect(kept?.items).toMatchObject([{ code: 'A01', lawCited: '某法第八条' }]);
  });

  it('is shown to the departments of its own area that are there, each voice once', async () => {
    stage.clock.set('2026-12-01');
    const id = await compile();
    const named = [
      ...['441802-civil-affairs', '441881-urban-management', '410702-urban-management'],
      ...['441802-housing-construction', '441802-water-resources', '441802-emergency', '某公司'],
    ];
    const items = named.map((dutyHolder, index) =>
      aDrafted({ code: `A1${index}`, dutyHolder, categoryCodes: [] }),
    );
    await stage.get(SaveDraft).execute(dispatcher, id, { validFrom: '2027-01-01', items });
    expect(await stage.get(CheckDraft).execute(id)).toEqual({
      participants: [
        '441802-civil-affairs.departmentHead',
        '441802-housing-construction.departmentClerk',
      ],
    });
    await stage.query(
      `UPDATE directory.organisation SET valid_to = '2026-11-30' WHERE code = '441802-civil-affairs'`,
    );
    expect((await stage.get(CheckDraft).execute(id)).participants).toHaveLength(1);
  });

  it('is drafted by nobody once the compiling was submitted, however close', async () => {
    stage.clock.set('2026-12-01');
    const id = await compile();
    let saving: Promise<unknown> = Promise.resolve();
    await stage.transaction(async (manager) => {
      await lockMatter(manager, id);
      saving = refusal(stage.get(SaveDraft).execute(dispatcher, id, draft('2027-01-01')));
      await stage.waitsForLock(manager);
      await manager.query(`DELETE FROM human_task.claim`);
    });
    expect(await saving).toEqual(['DRAFT_NOT_OPEN', undefined]);
  });

  it('comes into force once, on the day of its draft, and ends the one before', async () => {
    stage.clock.set('2026-12-05');
    const id = await compile();
    await stage.get(SaveDraft).execute(dispatcher, id, draft('2027-01-01'));
    await stage.get(PutVersionInForce).execute(id);
    await stage.get(PutVersionInForce).execute(id);
    const on = async (day: string, knownAt?: string) => {
      const { items } = await stage.get(ItemListService).inForce(day, {
        ...{ area: '441802', kind: 'list', limit: 5 },
        knownAt: knownAt === undefined ? undefined : new Date(knownAt),
      });
      return items.map(({ version, validTo, items: all }) => [version, validTo, all.length]);
    };
    expect(await on('2026-12-31')).toEqual([[1, '2026-12-31', 8]]);
    expect(await on('2027-01-01')).toEqual([[2, null, 2]]);
    expect(await on('2027-01-01', '2026-12-04T09:00:00+08:00')).toEqual([[1, null, 8]]);
    expect(await stage.acts('itemList.versionInForce')).toHaveLength(1);
  });

  it('takes the place of one that begins on the same day, and the record keeps both', async () => {
    stage.clock.set('2027-02-01');
    const first = await compile();
    await stage.get(SaveDraft).execute(dispatcher, first, draft('2027-03-01'));
    await stage.get(RecordOutcome).execute(first, 'ended');
    const second = await compile();
    await stage.get(SaveDraft).execute(dispatcher, second, draft('2027-03-01', ['A03']));
    await stage.get(PutVersionInForce).execute(first);
    stage.clock.forward({ hours: 1 });
    await stage.get(PutVersionInForce).execute(second);
    const codes = async (knownAt?: Date) => {
      const asked = { area: '441802', kind: 'list', limit: 5, knownAt } as const;
      const { items } = await stage.get(ItemListService).inForce('2027-03-01', asked);
      return items.flatMap((list) => list.items.map(({ code }) => code));
    };
    expect(await codes()).toEqual(['A03']);
    expect(await codes(new Date('2027-02-01T09:30:00+08:00'))).toEqual(['A01', 'A02']);
  });
});
