import type { Actor } from '@grid/access';
import { aDrafted, anItem, ItemStage } from '../../../test/support/item-stage';
import { EnterItem } from '../change-list/enter-item';
import { ItemListService } from '../lookup/item-list.service';
import { RecordOutcome } from '../proceedings/record-outcome';
import { PutVersionInForce } from './put-version-in-force';
import { SaveDraft } from './save-draft';

jest.setTimeout(60_000);

describe('the first list of an area', () => {
  const stage = new ItemStage();
  let clerk: Actor;
  let dispatcher: Actor;

  const versionsOn = async (day: string) => {
    const { items } = await stage
      .get(ItemListService)
      .inForce(day, { area: '441802', kind: 'list', limit: 5 });
    return items.map(({ validFrom, validTo, items: all }) => [
      ...[validFrom, validTo],
      ...all.map(({ code }) => code),
    ]);
  };
  const applied = (code: string) =>
    stage.submit(clerk, {
      application: {
        ...{ item: anItem({ code, categoryCodes: ['E2101'] }), reason: '需要', lawCited: null },
      },
    });
  const granted = async (id: string) => {
    await stage.get(EnterItem).execute(id);
    await stage.get(RecordOutcome).execute(id, 'granted');
  };
  const drafted = async (validFrom: string) => {
    const id = await stage.submit(dispatcher, { kind: 'publication', application: null });
    await stage.hold(id, 'UserTask_CompileList', dispatcher);
    await stage.get(SaveDraft).execute(dispatcher, id, {
      validFrom,
      items: [aDrafted({ code: 'A01', categoryCodes: ['E2101'] })],
    });
    return id;
  };

  beforeAll(async () => {
    await stage.open();
    stage.rule([]);
    clerk = await stage.actor('jbr-chengguan');
    dispatcher = await stage.actor('ddy-qingcheng');
  });
  afterAll(() => stage.stop());
  beforeEach(async () => {
    await stage.query(`UPDATE item_list.proceeding SET outcome = 'ended', ended_at = now()
      WHERE outcome IS NULL`);
    await stage.query(`UPDATE item_list.list SET superseded_at = now() + interval '1000 years'
      WHERE area_code = '441802' AND kind = 'list' AND superseded_at IS NULL`);
  });

  it('begins with an item that enters before the day of a version on record', async () => {
    stage.clock.set('2026-12-01');
    await stage.get(PutVersionInForce).execute(await drafted('2027-01-01'));
    const entry = await applied('A02');
    await granted(entry);
    expect(await versionsOn('2026-12-01')).toEqual([['2026-12-01', '2026-12-31', 'A02']]);
    expect(await versionsOn('2027-01-01')).toEqual([['2027-01-01', null, 'A01', 'A02']]);
  });

  it('holds both what was granted and what was drafted on one day', async () => {
    stage.clock.set('2026-12-05');
    const publication = await drafted('2026-12-05');
    stage.clock.forward({ hours: 1 });
    await granted(await applied('A03'));
    stage.clock.forward({ hours: 1 });
    await stage.get(PutVersionInForce).execute(publication);
    expect(await versionsOn('2026-12-05')).toEqual([['2026-12-05', null, 'A01', 'A03']]);
  });
});
