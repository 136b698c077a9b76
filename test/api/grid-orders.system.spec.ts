import { randomUUID } from 'node:crypto';
import { api, as } from '../support/api-client';

const GRID = '441802006001001';
const COUNTY = '441802-grid-authority';
const DEPARTMENT = '441802-urban-management';
const REASON = '台风过后需要上门看望独居老人';
const member = 'wgy-fengcheng';
const head = 'fzr-qingcheng';
const clerk = 'jbr-chengguan';

const order = (change: Readonly<Record<string, unknown>> = {}) => ({
  gridCode: GRID,
  categoryCode: 'C0102',
  text: `请巡查沿街井盖（${randomUUID()}）`,
  ...change,
});
const place = async (username: string, body: object) =>
  api()
    .post('/api/grid-orders')
    .set(await as(username))
    .send(body);
const read = async (username: string, path: string, query: object = {}) =>
  (
    await api()
      .get(`/api/${path}`)
      .query(query)
      .set(await as(username))
  ).body as { items: Record<string, unknown>[]; code?: string };
const answer = async (username: string, id: string, body: object) =>
  api()
    .post(`/api/grid-orders/${id}/answer`)
    .set(await as(username))
    .send(body);

interface Counted {
  readonly count: number;
  readonly unlistedCount: number;
  readonly exceptionCount: number;
  readonly attempts: readonly Record<string, unknown>[];
}
const countOf = async (reader: string, organisation: string): Promise<Counted> => {
  const { items } = await read(reader, 'grid-orders/refusals', { limit: 200 });
  const row = items.find((one) => one['organisationCode'] === organisation);
  const none = { count: 0, unlistedCount: 0, exceptionCount: 0, attempts: [] };
  return (row as unknown as Counted | undefined) ?? none;
};

const problem = (response: { status: number; body: unknown }) => [
  response.status,
  (response.body as { code: string }).code,
];

describe('an order to grid members', () => {
  it('is given by the grid authority, pushed to the grid member, answered once and told back', async () => {
    const body = order({ dueAt: '2099-01-01T00:00:00+08:00' });
    const placed = await place(head, body);
    expect([placed.status, placed.body]).toEqual([201, { id: expect.any(String) as string }]);
    const { id } = placed.body as { id: string };

    const inbox = await read(member, 'notices');
    expect(inbox.items.find((notice) => notice['gridOrderId'] === id)).toMatchObject({
      kind: 'gridOrder',
      caseId: null,
      bodyZh: body.text,
    });
    const mine = await read(member, 'grid-orders', { open: 'true' });
    expect(mine.items.find((one) => one['id'] === id)).toMatchObject({
      gridCode: GRID,
      categoryCode: 'C0102',
      itemCode: 'W01',
      exception: null,
      textZh: body.text,
      dueAt: '2099-01-01T00:00:00.000+08:00',
      article: 'QY21.1',
      answer: null,
    });

    expect((await answer(member, id, { outcome: 'done', text: '已巡查，无破损。' })).status).toBe(
      204,
    );
    expect(problem(await answer(member, id, { outcome: 'done', text: '再次' }))).toEqual([
      409,
      'GRID_ORDER_ANSWERED',
    ]);
    const open = await read(member, 'grid-orders', { open: 'true' });
    expect(open.items.find((one) => one['id'] === id)).toBeUndefined();
    const given = await read(head, 'grid-orders');
    expect(given.items.find((one) => one['id'] === id)).toMatchObject({
      answer: { outcome: 'done', textZh: '已巡查，无破损。' },
    });
    const told = await read(head, 'notices');
    expect(told.items.find((notice) => notice['gridOrderId'] === id)).toMatchObject({
      kind: 'gridOrderAnswered',
    });
  });

  it('is for grids of the own area alone, on both sides', async () => {
    expect(problem(await place('fzr-yingde', order()))).toEqual([403, 'GRID_OUTSIDE_AREA']);
    const { id } = (await place('ddy-fengcheng', order())).body as { id: string };
    for (const stranger of ['wgy-dongcheng', 'fzr-yingde']) {
      const seen = await read(stranger, 'grid-orders');
      expect(seen.items.find((one) => one['id'] === id)).toBeUndefined();
    }
    expect(problem(await answer('wgy-dongcheng', id, { outcome: 'done', text: '好' }))).toEqual([
      404,
      'GRID_ORDER_UNKNOWN',
    ]);
    expect(problem(await answer(head, id, { outcome: 'done', text: '好' }))).toEqual([
      403,
      'FORBIDDEN',
    ]);
  });

  it('is checked', async () => {
    const wrong = async (change: object) => problem(await place(head, order({ ...change })));
    expect(await wrong({ gridCode: '441802006001999' })).toEqual([400, 'GRID_UNKNOWN']);
    expect(await wrong({ categoryCode: 'X' })).toEqual([400, 'CATEGORY_UNKNOWN']);
    expect(await wrong({ dueAt: '2020-01-01T00:00:00+08:00' })).toEqual([400, 'DUE_IN_PAST']);
    expect(await wrong({ requestedBy: '441881-urban-management' })).toEqual([
      400,
      'DEPARTMENT_UNKNOWN',
    ]);
    expect(await wrong({ livelihoodReason: REASON })).toEqual([409, 'EXCEPTION_NOT_NEEDED']);
    expect(await wrong({ livelihoodReason: '太短' })).toEqual([400, 'VALIDATION_FAILED']);
    expect(await wrong({ itemCode: 'W 01' })).toEqual([400, 'VALIDATION_FAILED']);
    expect(await wrong({ text: '  ' })).toEqual([400, 'VALIDATION_FAILED']);
    expect(await wrong({ placedBy: 'me' })).toEqual([400, 'VALIDATION_FAILED']);
    expect(problem(await place(member, order()))).toEqual([403, 'FORBIDDEN']);
  });

  it('is refused to a department with the clause, and the attempt is counted', async () => {
    const before = await countOf(head, DEPARTMENT);
    for (const username of [clerk, 'bmfzr-chengguan']) {
      const refused = await place(username, order());
      expect(problem(refused)).toEqual([403, 'ONLY_GRID_AUTHORITY_DISPATCHES']);
      expect((refused.body as { detail: string }).detail).toMatch(/QY21\.1.*同级网格化主管部门/);
    }
    for (const reader of [head, 'sjy']) {
      const after = await countOf(reader, DEPARTMENT);
      expect(after.count).toBe(before.count + 2);
      expect(after.attempts).toHaveLength(after.count);
    }
    expect((await countOf('fzr-yingde', DEPARTMENT)).count).toBe(0);
    expect((await read(clerk, 'grid-orders/refusals')).code).toBe('FORBIDDEN');
    expect((await read(clerk, 'grid-orders')).code).toBe('FORBIDDEN');
  });

  it('is refused about what is on no list in force, and counted for whoever gave it and asked for it', async () => {
    const before = [await countOf('sjy', COUNTY), await countOf('sjy', DEPARTMENT)];
    for (const subject of [
      { categoryCode: undefined },
      { categoryCode: undefined, itemCode: 'X99' },
      { itemCode: 'W05' },
    ]) {
      const refused = await place(head, order({ ...subject, requestedBy: DEPARTMENT }));
      expect(problem(refused)).toEqual([409, 'ITEM_NOT_IN_FORCE']);
      expect((refused.body as { detail: string }).detail).toMatch(/系统默认设置.*负责人/);
    }
    const after = [await countOf('sjy', COUNTY), await countOf('sjy', DEPARTMENT)];
    for (const [index, { count, unlistedCount, exceptionCount }] of before.entries()) {
      expect(after[index]).toMatchObject({
        count: count + 3,
        unlistedCount: unlistedCount + 3,
        exceptionCount,
      });
      expect(after[index]?.attempts[0]).toMatchObject({ ground: 'itemNotInForce', article: null });
    }
  });

  it('is let pass as an exception by the head, and may be refused without fault', async () => {
    const before = await countOf('sjy', COUNTY);
    const unlisted = order({ categoryCode: undefined, livelihoodReason: REASON });
    expect(problem(await place('ddy-qingcheng', unlisted))).toEqual([
      403,
      'EXCEPTION_ONLY_BY_HEAD',
    ]);
    const { id } = (await place(head, unlisted)).body as { id: string };
    const after = await countOf('sjy', COUNTY);
    expect([after.count, after.exceptionCount]).toEqual([
      before.count + 1,
      before.exceptionCount + 1,
    ]);
    const inbox = await read(member, 'notices');
    expect(inbox.items.find((notice) => notice['gridOrderId'] === id)).toMatchObject({
      bodyZh: expect.stringMatching(/该事项不在清单内.*可以不办/) as string,
    });

    const refused = { outcome: 'refused', text: '近期排班已满' };
    expect(problem(await answer(member, id, refused))).toEqual([400, 'REFUSAL_REASON_MISSING']);
    expect(
      problem(await answer(member, id, { ...refused, outcome: 'done', reason: 'notListed' })),
    ).toEqual([400, 'REASON_ONLY_OF_REFUSAL']);
    expect((await answer(member, id, { ...refused, reason: 'notListed' })).status).toBe(204);
    const given = await read(head, 'grid-orders');
    expect(given.items.find((one) => one['id'] === id)).toMatchObject({
      itemCode: null,
      exception: { reasonZh: REASON, article: null },
      answer: { outcome: 'refused', reason: 'notListed', noFault: true, textZh: refused.text },
    });
    const told = await read(head, 'notices');
    expect(told.items.find((notice) => notice['gridOrderId'] === id)).toMatchObject({
      titleZh: expect.stringContaining('拒绝') as string,
      bodyZh: expect.stringContaining('不计入网格员考核') as string,
    });
  });

  it('may not be refused while its item is in force', async () => {
    const { id } = (await place(head, order())).body as { id: string };
    const refused = { outcome: 'refused', reason: 'notListed', text: '不在清单内' };
    expect(problem(await answer(member, id, refused))).toEqual([409, 'ITEM_IN_FORCE']);
    expect(problem(await answer('wgy-dongcheng', id, refused))).toEqual([
      404,
      'GRID_ORDER_UNKNOWN',
    ]);
  });

  it('offers what may be named for a grid', async () => {
    const offered = await api()
      .get('/api/grid-orders/choices')
      .query({ gridCode: GRID })
      .set(await as(head));
    const { items, departments } = offered.body as Record<string, { code: string }[]>;
    expect(items?.map(({ code }) => code)).toContain('W05');
    expect(departments?.map(({ code }) => code)).toContain(DEPARTMENT);
    expect(offered.body).toMatchObject({ exception: { article: null } });
  });

  it.each([
    ['XX', '410702001', 'fzr-hongqi', 'wgy-xijie', 'XX13.4', undefined],
    ['BH', '450502001', 'fzr-haicheng', 'wgy-zhongjie', 'BH13.3', undefined],
    ['NB', '330203002', 'fzr-haishu', 'wgy-jiangxia', 'NB13.2', 'NB20.1'],
  ])('follows the clauses of %s', async (_, township, giver, receiver, ban, exception) => {
    const [grid] = (await read(giver, 'grids', { area: township })).items;
    const unlisted = order({ gridCode: grid?.['code'], categoryCode: undefined });
    const refused = await place(giver, unlisted);
    expect(problem(refused)).toEqual([409, 'ITEM_NOT_IN_FORCE']);
    expect((refused.body as { detail: string }).detail).toContain(`（${ban}）`);

    const excepted = await place(giver, { ...unlisted, livelihoodReason: REASON });
    if (exception === undefined) {
      expect(problem(excepted)).toEqual([409, 'ITEM_NOT_IN_FORCE']);
      return;
    }
    const { id } = excepted.body as { id: string };
    const said = { outcome: 'refused', reason: 'notListed', text: '近期排班已满' };
    expect((await answer(receiver, id, said)).status).toBe(204);
    const given = await read(giver, 'grid-orders');
    expect(given.items.find((one) => one['id'] === id)).toMatchObject({
      exception: { article: exception },
      answer: { outcome: 'refused', article: ban, noFault: true },
    });
  });
});
