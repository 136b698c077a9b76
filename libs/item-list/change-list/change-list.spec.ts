import type { Actor } from '@grid/access';
import { anItem, ItemStage } from '../../../test/support/item-stage';
import { OpenCasesOfItem } from '../effects/open-cases';
import { ProceedingFacts } from '../facts/proceeding-facts';
import { ItemListService } from '../lookup/item-list.service';
import { RecordFiling } from '../make-known/record-filing';
import { RecordPublication } from '../make-known/record-publication';
import { OpenProceeding } from '../proceedings/open-proceeding';
import { RecordOutcome } from '../proceedings/record-outcome';
import { ShowProceeding } from '../read/show-proceeding';
import { EndItem } from './end-item';
import { EnterItem } from './enter-item';

jest.setTimeout(60_000);

describe('a change of a list', () => {
  const stage = new ItemStage();
  let clerk: Actor;
  let head: Actor;
  const listed = async (category: string, day: string, knownAt: string | null = null) =>
    (
      await stage
        .get(ItemListService)
        .itemFor('441802', category, day, knownAt === null ? null : new Date(knownAt))
    )?.code ?? null;
  const twice = async (act: () => Promise<unknown>) => {
    await act();
    await act();
  };

  beforeAll(async () => {
    await stage.open();
    clerk = await stage.actor('jbr-chengguan');
    head = await stage.actor('fzr-qingcheng');
  });
  afterAll(() => stage.stop());

  it('gets a number once, and the authority is told once', async () => {
    stage.clock.set('2026-11-22');
    const id = await stage.submit(clerk, {
      application: { item: anItem({ code: 'W20' }), reason: '需要', lawCited: null },
    });
    const open = stage.get(OpenProceeding);
    const first = await open.execute(id);
    expect(first).toEqual({ number: 'QY-SX-2026-000001' });
    expect(await open.execute(id)).toEqual(first);
    const told = await stage.query<{ recipient_account_id: string }>(
      `SELECT recipient_account_id FROM notice.notice WHERE case_id = $1 AND kind = 'proceedingOpened'`,
      [id],
    );
    expect(told.map((one) => one.recipient_account_id)).toContain(head.accountId);
    expect(new Set(told.map((one) => one.recipient_account_id)).size).toBe(told.length);
  });

  it('puts an item in force from the day of the decision, and keeps what it promised', async () => {
    stage.clock.set('2026-12-01');
    const id = await stage.submit(clerk, {
      application: {
        item: anItem({ code: 'W21', categoryCodes: ['E2101'] }),
        reason: '需要',
        lawCited: null,
      },
    });
    stage.clock.set('2026-12-03');
    await twice(() => stage.get(EnterItem).execute(id));
    const rows = await stage.query(
      `SELECT valid_from::text, valid_to::text FROM item_list.item WHERE code = 'W21'`,
    );
    expect(rows).toEqual([{ valid_from: '2026-12-03', valid_to: null }]);
    const { supportDuties } = await stage.get(ShowProceeding).execute(clerk, id);
    expect(supportDuties).toHaveLength(5);
    expect(supportDuties).toContainEqual({ duty: 'staff', promised: '两人', state: 'owed' });
    await twice(() => stage.get(RecordOutcome).execute(id, 'granted'));
    expect(await stage.acts('itemList.enter')).toHaveLength(1);
    expect(await stage.acts('itemList.outcome')).toHaveLength(1);
  });

  it('adjusts an item without losing what it was', async () => {
    stage.clock.set('2026-12-10');
    const id = await stage.submit(clerk, {
      kind: 'adjustment',
      application: {
        item: anItem({ code: 'W21', nameZh: '调整后', categoryCodes: ['E2101'] }),
        reason: '范围缩小',
        lawCited: null,
      },
    });
    await twice(() => stage.get(EnterItem).execute(id));
    await stage.get(RecordOutcome).execute(id, 'granted');
    expect(
      await stage.query(
        `SELECT name_zh, valid_from::text, valid_to::text, superseded_at IS NULL AS current
         FROM item_list.item WHERE code = 'W21' ORDER BY recorded_at, valid_from`,
      ),
    ).toEqual([
      { name_zh: '飞线充电巡查', valid_from: '2026-12-03', valid_to: null, current: false },
      { name_zh: '飞线充电巡查', valid_from: '2026-12-03', valid_to: '2026-12-09', current: true },
      { name_zh: '调整后', valid_from: '2026-12-10', valid_to: null, current: true },
    ]);
  });

  it('takes an item off, and leaves the open cases what they began with', async () => {
    stage.clock.set('2026-12-15');
    const opened = '2026-12-14T10:00:00+08:00';
    await stage.incident('441802', 'E2102', opened, 'QY-1');
    await stage.incident('441881', 'E2102', opened, 'QY-2');
    const id = await stage.submit(clerk, {
      ...{ kind: 'exit', application: null, itemCode: 'W05', reason: '已不需要' },
    });
    expect(await stage.get(ShowProceeding).effects(head, id)).toMatchObject([
      { categoryCode: 'E2102', count: 1, caseNumbers: ['QY-1'] },
    ]);
    expect(await stage.get(ProceedingFacts).of(id, 'zh')).toMatchObject({
      ...{ kindText: '退出', itemCode: 'W05', itemName: '矛盾纠纷排查化解', openCaseCount: '1' },
      ...{ openCasesText: expect.stringContaining('QY-1') as string, reason: '已不需要' },
    });
    await twice(() => stage.get(EndItem).execute(id));
    expect(await listed('E2102', '2026-12-15')).toBeNull();
    expect(await listed('E2102', '2026-12-14')).toBe('W05');
    expect(await listed('E2102', '2026-12-15', opened)).toBe('W05');
    const owner = { areaCode: '441802', kind: 'list' } as const;
    expect(await stage.get(OpenCasesOfItem).of(owner, 'W05')).toMatchObject([{ count: 1 }]);
    await stage.get(RecordOutcome).execute(id, 'granted');
  });

  it('may leave on the very day of its entry: the record still knows that it was there', async () => {
    stage.clock.set('2026-12-20');
    const application = {
      ...{
        item: anItem({ code: 'W22', categoryCodes: ['E2111'] }),
        reason: '需要',
        lawCited: null,
      },
    };
    const entry = await stage.submit(clerk, { application });
    await stage.get(EnterItem).execute(entry);
    await stage.get(RecordOutcome).execute(entry, 'granted');
    stage.clock.forward({ hours: 6 });
    const exit = await stage.submit(clerk, {
      ...{ kind: 'exit', application: null, itemCode: 'W22', reason: '有误' },
    });
    await stage.get(EndItem).execute(exit);
    await stage.get(RecordOutcome).execute(exit, 'granted');
    expect(await listed('E2111', '2026-12-20')).toBeNull();
    expect(await listed('E2111', '2026-12-20', '2026-12-20T12:00:00+08:00')).toBe('W22');
  });

  it('keeps one item of what two proceedings enter at one moment: the later one adjusts it', async () => {
    stage.clock.set('2026-12-21');
    const owner = { code: 'W23', categoryCodes: ['E2104'] };
    const one = await stage.submit(clerk, {
      application: { item: anItem(owner), reason: '需要', lawCited: null },
    });
    await stage.get(RecordOutcome).execute(one, 'ended');
    const other = await stage.submit(clerk, {
      application: { item: anItem(owner), reason: '需要', lawCited: null },
    });
    await Promise.all([one, other].map((id) => stage.get(EnterItem).execute(id)));
    expect(
      await stage.query(
        `SELECT 1 FROM item_list.item WHERE code = 'W23' AND superseded_at IS NULL`,
      ),
    ).toHaveLength(1);
  });

  it('is made public and filed once, with proof and receipt, and flagged while it is late', async () => {
    stage.clock.set('2026-12-22');
    const id = await stage.submit(clerk, {
      application: {
        ...{
          item: anItem({ code: 'W24', categoryCodes: ['E2105'] }),
          reason: '需要',
          lawCited: null,
        },
      },
    });
    await stage.get(EnterItem).execute(id);
    for (const step of ['publishList', 'fileWithCity']) {
      await stage.query(
        `INSERT INTO limits.time_limit (id, case_id, step, occasion, starts_at, due_at, article, basis,
           basis_zh, basis_en, provisional)
         VALUES (gen_random_uuid(), $1, $2, $2, '2026-12-22', '2026-12-25', 'QY20.2', 'sample', '', '', false)`,
        [id, step],
      );
    }
    stage.clock.set('2026-12-24');
    await stage.decide(head, id, 'UserTask_PublishList', {
      texts: {
        ...{
          publishedOn: '2026-12-23',
          publishedWhere: '区政府网站',
          publicationProof: '公告 7 号',
        },
      },
    });
    await twice(() => stage.get(RecordPublication).execute(id));
    stage.clock.set('2026-12-26');
    const page = () => stage.get(ShowProceeding).execute(head, id);
    expect(await page()).toMatchObject({ publicationOverdue: false, filingOverdue: true });
    await stage.decide(head, id, 'UserTask_FileWithCity', {
      texts: { filedOn: '2026-12-26', filingProof: '清城网函 3 号' },
    });
    await stage.decide(await stage.actor('fzr-qingyuan'), id, 'UserTask_AcknowledgeFiling', {
      choices: { filingOutcome: 'received' },
      texts: { receiptNumber: '备 12' },
    });
    await twice(() => stage.get(RecordFiling).execute(id));
    expect(await page()).toMatchObject({
      filingOverdue: true,
      publication: { publishedOn: '2026-12-23', place: '区政府网站', proof: '公告 7 号' },
      filing: {
        ...{ filedOn: '2026-12-26', proof: '清城网函 3 号' },
        ...{ receiptNumber: '备 12', receivedOn: '2026-12-26' },
      },
    });
    const acts = [
      ...(await stage.acts('itemList.publish')),
      ...(await stage.acts('itemList.file')),
    ];
    expect(acts).toHaveLength(2);
    expect(JSON.stringify(acts)).not.toMatch(/公告 7 号|清城网函|备 12|区政府网站/);
    const [list] = (
      await stage
        .get(ItemListService)
        .inForce('2026-12-26', { area: '441802', kind: 'list', limit: 1 })
    ).items;
    expect(list).toMatchObject({ publishedOn: '2026-12-23', filedOn: '2026-12-26' });
    expect(await stage.get(ProceedingFacts).of(id, 'en')).toMatchObject({
      ...{ versionText: 'Version 1, from 2023-06-01', filedText: '2026-12-26 清城网函 3 号' },
      ...{ roundText: 'Submission 1', workloadText: '12 hours a month' },
    });
  });
});
