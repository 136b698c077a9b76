import { randomUUID } from 'node:crypto';
import { api, as } from '../support/api-client';

const COUNTY = '441802';
const clerk = 'jbr-chengguan';
const head = 'fzr-qingcheng';

interface Lists {
  readonly items: readonly {
    readonly kind: string;
    readonly areaCode: string;
    readonly version: number;
    readonly items: readonly { readonly code: string; readonly directoryCode: string | null }[];
  }[];
  readonly code?: string;
}

const read = async (username: string, path: string, query: object = {}) =>
  api()
    .get(`/api/${path}`)
    .query(query)
    .set(await as(username));
const lists = async (query: object) => (await read(clerk, 'item-lists', query)).body as Lists;

/** An application that the directory of 清远 has no place for. */
const outside = () => ({
  ...{ clientRequestId: randomUUID(), kind: 'entry', reason: '需要' },
  item: {
    ...{ code: 'T01', nameZh: '目录外事项', categoryCodes: ['C0102'], nature: 'ordinary' },
    ...{ directoryCode: 'D99', legalBasis: '条例', dutyHolder: '441802-urban-management' },
    ...{ divisionOfDuties: '网格上报，部门处置', support: { staff: '两人' } },
  },
});
const submit = async (username: string, body: object) =>
  api()
    .post('/api/item-proceedings')
    .set(await as(username))
    .send(body);

describe('the lists of matters', () => {
  it('are told by area, kind and day', async () => {
    const [list] = (await lists({ county: COUNTY, kind: 'list' })).items;
    expect(list).toMatchObject({ areaCode: COUNTY, kind: 'list', version: 1 });
    const first = list?.items.find(({ code }) => code === 'W01');
    expect(first).toMatchObject({ directoryCode: 'D01' });
    const [directory] = (await lists({ county: '441800', kind: 'directory' })).items;
    expect(directory?.items.map(({ code }) => code)).toContain('D05');
    expect((await lists({ county: COUNTY, day: '2023-05-31' })).items).toEqual([]);
  });

  it('are told as the record stood at an instant', async () => {
    const day = '2026-11-22';
    const before = { county: COUNTY, day, knownAt: '2023-05-31T00:00:00+08:00' };
    expect((await lists(before)).items).toEqual([]);
    const after = { ...before, knownAt: '2023-06-02T00:00:00+08:00' };
    expect((await lists(after)).items).toHaveLength(1);
  });

  it.each([
    ['knownAt', '2023-06-02'],
    ['day', '22.11.2026'],
    ['kind', 'other'],
    ['county', '44'],
  ])('refuse a %s that is none: %s', async (field, value) => {
    const answer = await read(clerk, 'item-lists', { [field]: value });
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, field]);
  });
});

describe('applications about lists', () => {
  it('are refused with the clause, on record, and counted by body', async () => {
    const answer = await submit(clerk, outside());
    expect([answer.status, answer.body.code]).toEqual([409, 'ITEM_NOT_IN_DIRECTORY']);
    expect(answer.body.errors[0].message).toContain('QY20.2');
    const { body } = await read(head, 'item-proceedings/refusals', { limit: 200 });
    const counts = body as { items: { organisationCode: string; attempts: object[] }[] };
    const own = counts.items.find((one) => one.organisationCode === '441802-urban-management');
    expect(own?.attempts).toContainEqual(
      expect.objectContaining({ code: 'ITEM_NOT_IN_DIRECTORY', article: 'QY20.2' }),
    );
    const record = await read('sjy', 'record', { q: 'ITEM_NOT_IN_DIRECTORY' });
    expect((record.body as Lists).items).toContainEqual(
      expect.objectContaining({ outcome: 'refused', article: 'QY20.2' }),
    );
  });

  it('are shown to whoever works under the list, with their rounds and effects', async () => {
    const code = `T${randomUUID().slice(0, 8).toUpperCase()}`;
    const item = { ...outside().item, code, directoryCode: 'D02' };
    const answer = await submit(clerk, { ...outside(), item });
    expect([answer.status, answer.body]).toEqual([201, { id: expect.any(String) as string }]);
    const { id } = answer.body as { id: string };
    const page = (await read(head, `item-proceedings/${id}`)).body as Record<string, unknown>;
    expect(page).toMatchObject({
      ...{ kind: 'entry', itemCode: code, areaCode: COUNTY, publicationOverdue: false },
      applications: [{ round: 1, code, support: { staff: '两人' } }],
    });
    expect((await read(head, `item-proceedings/${id}/effects`)).body).toEqual({ openCases: [] });
    const listed = await read(clerk, 'item-proceedings', { mine: 'true', kind: 'entry' });
    expect((listed.body as { items: { id: string }[] }).items.map((one) => one.id)).toContain(id);
    expect((await read('fzr-yingde', `item-proceedings/${id}`)).status).toBe(404);
    expect((await read(clerk, 'item-proceedings/refusals')).status).toBe(403);
  });
});
