import { randomBytes } from 'node:crypto';
import type { Actor } from '@grid/access';
import { seedCategories, SAMPLE_CATEGORY_CODES } from '@grid/intake';
import { seedItemLists } from '@grid/item-list';
import { DataSource } from 'typeorm';
import { PeopleStage } from '../../../test/support/people-stage';
import { VAULT_ENVIRONMENT } from '../../../test/support/vault';
import { AnswerOrder } from '../answer-order/answer-order';
import type { PlaceOrderCommand } from '../domain/grid-order';
import { GridOrderModule } from '../grid-order.module';
import { ListOrders } from '../list-orders/list-orders';
import { OrderChoices } from '../place-order/order-choices';
import { PlaceOrder } from '../place-order/place-order';
import { RefusalCounts } from '../refusals/refusal-counts';

jest.setTimeout(60_000);

const GRID = '441802006001001';
const COUNTY = '441802-grid-authority';
const ASKED = '441802-urban-management';
const REASON = '台风过后需要上门看望独居老人';
const NOT_LISTED = { outcome: 'refused', reason: 'notListed', text: '不在清单内' } as const;

const order = (change: Partial<PlaceOrderCommand> = {}): PlaceOrderCommand => ({
  gridCode: GRID,
  categoryCode: null,
  itemCode: null,
  requestedBy: null,
  livelihoodReason: null,
  text: '请走访',
  dueAt: null,
  ...change,
});

describe('orders and the list in force', () => {
  const stage = new PeopleStage();
  let head: Actor;
  let dispatcher: Actor;
  let member: Actor;

  const place = (actor: Actor, change: Partial<PlaceOrderCommand> = {}) =>
    stage.get(PlaceOrder).execute(actor, order(change));
  const answer = (id: string, said: Parameters<AnswerOrder['execute']>[2]) =>
    stage.get(AnswerOrder).execute(member, id, said);
  const seen = async (id: string) => {
    const page = { open: false, cursor: null, limit: 50 };
    const { items } = await stage.get(ListOrders).execute(head, page);
    return items.find((one) => one.id === id);
  };
  const countOf = async (organisation: string) => {
    const { items } = await stage.get(RefusalCounts).list(head, { cursor: null, limit: 50 });
    const row = items.find(({ organisationCode }) => organisationCode === organisation);
    return [row?.count ?? 0, row?.unlistedCount ?? 0, row?.exceptionCount ?? 0];
  };
  const refusal = (act: Promise<unknown>) =>
    act.then(
      () => 'allowed',
      (error: { code: string; facts: { article?: string } }) => [error.code, error.facts.article],
    );
  /** Puts the county under the law of another city. */
  const underLawOf = async (city: string) => {
    await stage.query(`UPDATE directory.city SET key = 'before ' || key WHERE key = $1`, [city]);
    await stage.query(`UPDATE directory.city SET key = $1 WHERE area_code = '441800'`, [city]);
  };

  beforeAll(async () => {
    await stage.start([GridOrderModule], {
      ...VAULT_ENVIRONMENT,
      JWT_SECRET: randomBytes(48).toString('base64url'),
    });
    const { manager } = stage.get(DataSource);
    await seedCategories(manager);
    await seedItemLists(manager, SAMPLE_CATEGORY_CODES);
    [head, dispatcher, member] = (await Promise.all(
      ['fzr-qingcheng', 'ddy-qingcheng', 'wgy-fengcheng'].map((name) => stage.actor(name)),
    )) as [Actor, Actor, Actor];
  });
  afterAll(() => stage.stop());
  beforeEach(async () => {
    stage.clock.set('2026-11-22');
    await underLawOf('QY');
    await stage.query('UPDATE item_list.item SET valid_to = NULL');
    await stage.query('DELETE FROM dispatch.grid_order_refusal');
  });

  it('name the item in force, by itself or by a category of reports', async () => {
    const byCategory = await place(dispatcher, { categoryCode: 'E2101' });
    const byItem = await place(dispatcher, { itemCode: 'W05', requestedBy: ASKED });
    expect(await seen(byCategory)).toMatchObject({ itemCode: 'W05', exception: null });
    expect(await seen(byItem)).toMatchObject({
      itemCode: 'W05',
      itemZh: '矛盾纠纷排查化解',
      categoryCode: null,
      requestedByEn: expect.any(String) as string,
    });
    await expect(place(head, { itemCode: 'W05', livelihoodReason: REASON })).rejects.toThrow(
      'EXCEPTION_NOT_NEEDED',
    );
    for (const requestedBy of ['441802-nobody', COUNTY, '441881-urban-management']) {
      await expect(place(head, { itemCode: 'W05', requestedBy })).rejects.toThrow(
        'DEPARTMENT_UNKNOWN',
      );
    }
    expect(await countOf(COUNTY)).toEqual([0, 0, 0]);
  });

  it.each([
    ['QY', undefined],
    ['ZJ', undefined],
    ['XX', 'XX13.4'],
    ['BH', 'BH13.3'],
    ['NB', 'NB13.2'],
  ])('%s: are refused about what is not in force, under %s', async (city, article) => {
    await underLawOf(city);
    await stage.query(`UPDATE item_list.item SET valid_to = '2026-11-21' WHERE code = 'W05'`);
    for (const subject of [
      {},
      { itemCode: 'X99' },
      { itemCode: 'W05' },
      { categoryCode: 'E2101' },
      { itemCode: 'W01', categoryCode: 'E2101' },
    ]) {
      expect(await refusal(place(dispatcher, subject))).toEqual(['ITEM_NOT_IN_FORCE', article]);
    }
  });

  it('count a refusal for the body that gave the order and for the department that asked', async () => {
    await refusal(place(dispatcher, { itemCode: 'X99', requestedBy: ASKED }));
    await refusal(place(dispatcher, { itemCode: 'X99' }));
    await refusal(place(await stage.actor('jbr-chengguan'), { itemCode: 'X99' }));
    expect([await countOf(COUNTY), await countOf(ASKED)]).toEqual([
      [2, 2, 0],
      [2, 1, 0],
    ]);
    const { items } = await stage.get(RefusalCounts).list(head, { cursor: null, limit: 1 });
    expect(items[0]?.attempts.map(({ ground }) => ground)).toEqual([
      'itemNotInForce',
      'itemNotInForce',
    ]);
  });

  it('are let pass as an exception by the head alone, with a reason that is sealed', async () => {
    await underLawOf('NB');
    const [before] = (await countOf(ASKED)).slice(2);
    const wish = { livelihoodReason: REASON, requestedBy: ASKED };
    expect(await refusal(place(dispatcher, wish))).toEqual(['EXCEPTION_ONLY_BY_HEAD', 'NB20.1']);
    const id = await place(head, wish);
    expect(await seen(id)).toMatchObject({
      itemCode: null,
      exception: { reasonZh: REASON, article: 'NB20.1' },
    });
    expect(await countOf(ASKED)).toEqual([1, 1, (before ?? 0) + 1]);
    const stored = await stage.query('SELECT * FROM dispatch.grid_order WHERE id = $1', [id]);
    expect(JSON.stringify(stored)).not.toContain(REASON);
    const acts = JSON.stringify(await stage.acts('gridOrder.place'));
    expect(acts).not.toContain(REASON);
    expect(acts).toContain('"exception":true');
    const told = await stage.query(
      `SELECT FROM notice.notice WHERE grid_order_id = $1 AND recipient_account_id = $2`,
      [id, member.accountId],
    );
    expect(told).toHaveLength(1);
  });

  it.each(['XX', 'BH'])('know no exception where the ban of %s has none', async (city) => {
    await underLawOf(city);
    expect(await refusal(place(head, { livelihoodReason: REASON }))).toEqual([
      'ITEM_NOT_IN_FORCE',
      { XX: 'XX13.4', BH: 'BH13.3' }[city],
    ]);
    expect(await stage.get(OrderChoices).of(head, GRID)).toMatchObject({ exception: null });
  });

  it('are refused by the grid member once the item has left the list, without fault', async () => {
    await underLawOf('NB');
    const id = await place(dispatcher, { categoryCode: 'E2101' });
    await expect(answer(id, NOT_LISTED)).rejects.toThrow('ITEM_IN_FORCE');
    await stage.query(`UPDATE item_list.item SET valid_to = '2026-11-30' WHERE code = 'W05'`);
    stage.clock.set('2026-11-30');
    await expect(answer(id, NOT_LISTED)).rejects.toThrow('ITEM_IN_FORCE');
    stage.clock.set('2026-12-01');
    await answer(id, NOT_LISTED);
    expect((await seen(id))?.answer).toMatchObject({
      outcome: 'refused',
      reason: 'notListed',
      article: 'NB13.2',
      noFault: true,
    });
    await expect(answer(id, NOT_LISTED)).rejects.toThrow('GRID_ORDER_ANSWERED');
    const told = await stage.query(
      `SELECT FROM notice.notice WHERE grid_order_id = $1 AND kind = 'gridOrderAnswered'
         AND recipient_account_id = $2`,
      [id, dispatcher.accountId],
    );
    expect(told).toHaveLength(1);
  });

  it('are refused by the grid member as exceptions, under what holds there', async () => {
    const id = await place(head, { livelihoodReason: REASON });
    await answer(id, NOT_LISTED);
    expect((await seen(id))?.answer).toMatchObject({ article: null, noFault: true });
  });

  it('take a reason with a refusal and with nothing else', async () => {
    const id = await place(head, { itemCode: 'W01' });
    await expect(answer(id, { outcome: 'refused', text: '不办' })).rejects.toThrow(
      'REFUSAL_REASON_MISSING',
    );
    await expect(answer(id, { ...NOT_LISTED, outcome: 'done' })).rejects.toThrow(
      'REASON_ONLY_OF_REFUSAL',
    );
    await answer(id, { outcome: 'notDone', text: '无人在家' });
    expect((await seen(id))?.answer).toMatchObject({ outcome: 'notDone', noFault: false });
  });

  it('offer what is in force in the county, its departments, and the exception to the head', async () => {
    await stage.query(`UPDATE item_list.item SET valid_to = '2026-11-21' WHERE code = 'W05'`);
    const choices = stage.get(OrderChoices);
    const offered = await choices.of(head, GRID);
    expect(offered.items.map(({ code }) => code)).not.toContain('W05');
    expect(offered.items[0]).toMatchObject({ code: 'W01' });
    expect(offered.departments.map(({ code }) => code)).toContain(ASKED);
    expect(offered.exception?.textZh).toContain('系统默认设置');
    expect((await choices.of(dispatcher, GRID)).exception).toBeNull();
    await expect(choices.of(head, '441881001001001')).rejects.toThrow('GRID_OUTSIDE_AREA');
  });
});
