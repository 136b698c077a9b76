import type { Actor } from '@grid/access';
import { aDrafted, anItem, ItemStage } from '../../../test/support/item-stage';
import { EndItem } from '../change-list/end-item';
import { EnterItem } from '../change-list/enter-item';
import { ItemListService } from '../lookup/item-list.service';
import { RecordOutcome } from '../proceedings/record-outcome';
import { PutVersionInForce } from './put-version-in-force';
import { SaveDraft } from './save-draft';

jest.setTimeout(60_000);

describe('a list that changes while a later version is drawn up or waits for its day', () => {
  const stage = new ItemStage();
  let clerk: Actor;
  let dispatcher: Actor;

  const codesOn = async (day: string) => {
    const { items } = await stage
      .get(ItemListService)
      .inForce(day, { area: '441802', kind: 'list', limit: 5 });
    return items.flatMap((list) => list.items.map(({ code }) => code));
  };
  const entered = async (code: string) => {
    const item = anItem({ code, categoryCodes: ['E2101'] });
    const id = await stage.submit(clerk, {
      application: { item, reason: '需要', lawCited: null },
    });
    await stage.get(EnterItem).execute(id);
    await stage.get(RecordOutcome).execute(id, 'granted');
  };
  const left = async (itemCode: string) => {
    const id = await stage.submit(clerk, {
      ...{ kind: 'exit', application: null, itemCode, reason: '已不需要' },
    });
    await stage.get(EndItem).execute(id);
    await stage.get(RecordOutcome).execute(id, 'granted');
  };
  const drafted = async (validFrom: string, codes: readonly string[]) => {
    const id = await stage.submit(dispatcher, { kind: 'publication', application: null });
    await stage.hold(id, 'UserTask_CompileList', dispatcher);
    await stage.get(SaveDraft).execute(dispatcher, id, {
      validFrom,
      items: codes.map((code) => aDrafted({ code, categoryCodes: ['E2101'] })),
    });
    return id;
  };
  const inForce = async (id: string) => {
    await stage.get(PutVersionInForce).execute(id);
    await stage.get(RecordOutcome).execute(id, 'published');
  };

  beforeAll(async () => {
    await stage.open();
    stage.rule([]);
    clerk = await stage.actor('jbr-chengguan');
    dispatcher = await stage.actor('ddy-qingcheng');
  });
  afterAll(() => stage.stop());

  it('keeps on the later version what enters, and off it what leaves, before its day', async () => {
    stage.clock.set('2026-12-01');
    await inForce(await drafted('2027-01-01', ['W01', 'W02', 'A01']));
    await entered('A02');
    await left('W02');
    expect(await codesOn('2026-12-01')).toContain('A02');
    expect(await codesOn('2027-01-01')).toEqual(['A01', 'A02', 'W01']);
  });

  it('does not undo by an older draft what was decided since it was saved', async () => {
    stage.clock.set('2027-02-01');
    const draft = await drafted('2027-03-01', ['A01', 'W01', 'B01']);
    stage.clock.forward({ hours: 1 });
    await entered('A03');
    await left('W01');
    stage.clock.forward({ hours: 1 });
    await inForce(draft);
    expect(await codesOn('2027-03-01')).toEqual(['A01', 'A03', 'B01']);
    expect(await codesOn('2027-02-28')).toEqual(['A01', 'A02', 'A03']);
  });
});
