import type { Actor } from '@grid/access';
import { anItem, ItemStage, refusal } from '../../../test/support/item-stage';
import { ProceedingFacts } from '../facts/proceeding-facts';
import { ItemListService } from '../lookup/item-list.service';
import { RecordOutcome } from '../proceedings/record-outcome';
import { CheckDraft } from './check-draft';
import { PutVersionInForce } from './put-version-in-force';
import { SaveDraft } from './save-draft';

jest.setTimeout(60_000);

describe('a new version of a list', () => {
  const stage = new ItemStage();
  let dispatcher: Actor;
  const draft = (validFrom: string, codes = ['A01', 'A02']) => ({
    ...{ validFrom, lawCited: null },
    items: codes.map((code) => anItem({ code, categoryCodes: ['E2101'] })),
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
    const outside = { ...draft('2027-01-01'), items: [anItem({ directoryCode: 'D99' })] };
    expect(await save(outside)).toEqual(['ITEM_NOT_IN_DIRECTORY', 'QY20.2']);
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
