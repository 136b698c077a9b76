import { randomUUID } from 'node:crypto';
import { api, as } from '../support/api-client';

const GRID = '441802006001001';
const member = 'wgy-fengcheng';
const head = 'fzr-qingcheng';
const clerk = 'jbr-chengguan';

const order = (change: Readonly<Record<string, unknown>> = {}) => ({
  gridCode: GRID,
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

const problem = (response: { status: number; body: unknown }) => [
  response.status,
  (response.body as { code: string }).code,
];

describe('an order to grid members', () => {
  it('is given by the grid authority, pushed to the grid member, answered once and told back', async () => {
    const body = order({ categoryCode: 'C0102', dueAt: '2099-01-01T00:00:00+08:00' });
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
    expect(await wrong({ text: '  ' })).toEqual([400, 'VALIDATION_FAILED']);
    expect(await wrong({ placedBy: 'me' })).toEqual([400, 'VALIDATION_FAILED']);
    expect(problem(await place(member, order()))).toEqual([403, 'FORBIDDEN']);
  });

  it('is refused to a department with the clause, and the attempt is counted', async () => {
    const countOf = async (reader: string) => {
      const { items } = await read(reader, 'grid-orders/refusals');
      const row = items.find((one) => one['organisationCode'] === '441802-urban-management');
      return (
        (row as { count: number; attempts: { id: string }[] } | undefined) ?? {
          count: 0,
          attempts: [],
        }
      );
    };
    const before = await countOf(head);
    for (const username of [clerk, 'bmfzr-chengguan']) {
      const refused = await place(username, order());
      expect(problem(refused)).toEqual([403, 'ONLY_GRID_AUTHORITY_DISPATCHES']);
      expect((refused.body as { detail: string }).detail).toMatch(/QY21\.1.*同级网格化主管部门/);
    }
    for (const reader of [head, 'sjy']) {
      const after = await countOf(reader);
      expect(after.count).toBe(before.count + 2);
      expect(after.attempts).toHaveLength(after.count);
    }
    expect((await countOf('fzr-yingde')).count).toBe(0);
    expect((await read(clerk, 'grid-orders/refusals')).code).toBe('FORBIDDEN');
    expect((await read(clerk, 'grid-orders')).code).toBe('FORBIDDEN');
  });
});
