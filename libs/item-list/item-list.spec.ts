import { CITY_DATA } from '@grid/directory';
import { SAMPLE_CATEGORY_CODES } from '@grid/intake';
import { DataSource } from 'typeorm';
import { PeopleStage } from '../../test/support/people-stage';
import { VAULT_ENVIRONMENT } from '../../test/support/vault';
import { ItemListModule } from './item-list.module';
import { ItemListService } from './lookup/item-list.service';
import { seedItemLists } from './seed/seed-item-lists';

const DAY = '2026-11-22';
const OVERLAP = '23P01';

describe('the lists of matters', () => {
  const stage = new PeopleStage();
  let lists: ItemListService;

  const query = (sql: string, values: unknown[] = []) => stage.query(sql, values);
  const seed = () => seedItemLists(stage.get(DataSource).manager, SAMPLE_CATEGORY_CODES);
  const count = async (table: string) => {
    const [row] = (await query(`SELECT count(*)::int AS rows FROM item_list.${table}`)) as [
      { rows: number },
    ];
    return row.rows;
  };
  const counts = () => Promise.all(['list', 'item', 'publication', 'filing'].map(count));
  const ofKind = (kind: 'list' | 'directory' | 'negative', area?: string) =>
    lists.inForce(DAY, { kind, area, limit: 50 });

  /** A version of a list with one matter on it, as it was put on record at an instant. */
  const record = (area: string, version: number, from: string, to: string | null, at: string) =>
    query(
      `WITH newer AS (
         INSERT INTO item_list.list (row_id, id, kind, area_code, version, valid_from, valid_to, recorded_at, sample)
         VALUES (gen_random_uuid(), gen_random_uuid(), 'list', $1, $2, $3, $4, $5, false) RETURNING id)
       INSERT INTO item_list.item (row_id, list_id, code, name_zh, name_en, article, category_codes,
         valid_from, recorded_at)
       SELECT gen_random_uuid(), id, 'N' || $2::text, '新事项', 'New matter', 'ZJ17', '{E2101}', $3, $5 FROM newer`,
      [area, version, from, to, at],
    );

  beforeAll(async () => {
    await stage.start([ItemListModule], VAULT_ENVIRONMENT);
    lists = stage.get(ItemListService);
    await seed();
  });
  afterAll(() => stage.stop());

  it('come as samples for every county with sample grids, once', async () => {
    const before = await counts();
    await seed();
    expect(await counts()).toEqual(before);
    const { items } = await ofKind('list');
    const counties = CITY_DATA.flatMap(({ grids }) => grids.townships.map((t) => t.slice(0, 6)));
    expect(items.map(({ areaCode }) => areaCode)).toEqual([...new Set(counties)].toSorted());
    expect(items.every(({ sample, version }) => sample && version === 1)).toBe(true);
  });

  it('cover every category, each by one matter under an entry of the directory', async () => {
    const { items: directories } = await ofKind('directory');
    for (const { key, areaCode } of CITY_DATA) {
      const entries = directories.find((one) => one.areaCode === areaCode)?.items;
      const county = (await ofKind('list')).items.find((one) =>
        one.areaCode.startsWith(areaCode.slice(0, 4)),
      );
      const covered = county?.items.flatMap((item) => item.categoryCodes) ?? [];
      expect([key, covered.toSorted()]).toEqual([key, SAMPLE_CATEGORY_CODES.toSorted()]);
      for (const { directoryCode } of county?.items ?? []) {
        expect(entries?.map(({ code }) => code) ?? [null]).toContain(directoryCode);
      }
    }
  });

  it('are filed with the city where the ordinance wants it, and rest on its articles', async () => {
    const [ofQingyuan] = (await ofKind('list', '441802')).items;
    const [ofZhenjiang] = (await ofKind('list', '321102')).items;
    expect(ofQingyuan).toMatchObject({ validFrom: '2023-06-01', filedOn: '2023-06-01' });
    expect(ofQingyuan?.publishedOn).toBe('2023-06-01');
    expect(ofZhenjiang).toMatchObject({ validFrom: '2022-02-01', filedOn: null });
    expect(ofQingyuan?.items[0]?.article).toBe('QY18');
    expect(ofZhenjiang?.items[0]?.article).toBe('ZJ17');
    for (const [county, filedOn, article] of [
      ['410702', '2024-01-01', 'XX12'],
      ['450502', null, 'BH12.2'],
      ['330203', null, 'NB10'],
    ]) {
      const [list] = (await ofKind('list', county ?? '')).items;
      expect(list).toMatchObject({ filedOn });
      expect(list?.items[0]?.article).toBe(article);
    }
    expect((await ofKind('directory', '321100')).items).toEqual([]);
    const [negative] = (await ofKind('negative', '410700')).items;
    expect(negative?.items.map((item) => item.article)).toEqual(Array(4).fill('XX14'));
  });

  it('come page by page', async () => {
    const all = await lists.inForce(DAY, { limit: 50 });
    const first = await lists.inForce(DAY, { limit: 4 });
    const second = await lists.inForce(DAY, { limit: 46, cursor: first.nextCursor });
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect(second.nextCursor).toBeNull();
    await expect(lists.inForce(DAY, { limit: 4, cursor: 'x' })).rejects.toThrow('CURSOR_INVALID');
  });

  it('tell the matter that a category belongs to, on the days it is in force', async () => {
    expect(await lists.itemFor('441802', 'E2101', DAY)).toMatchObject({
      code: 'W05',
      nameZh: '矛盾纠纷排查化解',
      article: 'QY18',
      directoryCode: 'D03',
    });
    expect(await lists.itemFor('441802', 'E2101', '2023-05-31')).toBeNull();
    expect(await lists.itemFor('321102', 'E2101', '2022-02-01')).toMatchObject({ article: 'ZJ17' });
    expect(await lists.itemFor('441803', 'E2101', DAY)).toBeNull();
    expect(await lists.itemFor('441802', 'E9999', DAY)).toBeNull();
  });

  it('have that of the city where the county has none', async () => {
    await record('321100', 1, '2026-01-01', null, '2026-01-01T09:00:00+08:00');
    expect(await lists.itemFor('321112', 'E2101', DAY)).toMatchObject({ code: 'N1' });
    expect(await lists.itemFor('321102', 'E2101', DAY)).toMatchObject({ code: 'W05' });
  });

  it('say what was in force on a day as known on another', async () => {
    const area = '441881';
    const asked = async (day: string, knownAt: string | null) =>
      (await lists.itemFor(area, 'E2101', day, knownAt === null ? null : new Date(knownAt)))?.code;
    await query(
      `UPDATE item_list.list SET superseded_at = '2026-04-10T10:00:00+08:00' WHERE area_code = $1`,
      [area],
    );
    await query(
      `INSERT INTO item_list.list (row_id, id, kind, area_code, version, valid_from, valid_to, recorded_at, sample)
       SELECT gen_random_uuid(), id, kind, area_code, version, valid_from, '2026-02-28',
         superseded_at, sample FROM item_list.list WHERE area_code = $1`,
      [area],
    );
    await record(area, 2, '2026-03-01', null, '2026-04-10T10:00:00+08:00');

    expect(await asked('2026-03-03', '2026-04-10T09:59:59+08:00')).toBe('W05');
    expect(await asked('2026-03-03', '2026-05-05T12:00:00+08:00')).toBe('N2');
    expect(await asked('2026-03-03', null)).toBe('N2');
    expect(await asked('2026-02-28', '2026-05-05T12:00:00+08:00')).toBe('W05');
    expect(await asked('2026-03-03', '2023-05-31T12:00:00+08:00')).toBeUndefined();
    const [then] = (
      await lists.inForce('2026-03-03', {
        ...{ area, kind: 'list', limit: 1 },
        knownAt: new Date('2026-04-01T00:00:00+08:00'),
      })
    ).items;
    expect(then).toMatchObject({ version: 1, validTo: null });
  });

  it('never overlap: not in one owner and kind, not even when entered at one moment', async () => {
    const late = '2026-05-01T09:00:00+08:00';
    const code = (error: { code?: string }) => error.code;
    expect(await record('441802', 2, '2026-01-01', null, late).catch(code)).toBe(OVERLAP);
    const both = await Promise.allSettled([
      record('441803', 1, '2026-01-01', null, late),
      record('441803', 2, '2026-06-01', null, late),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(
      query(
        `INSERT INTO item_list.item (row_id, list_id, code, name_zh, name_en, article, category_codes, valid_from, recorded_at)
         SELECT gen_random_uuid(), list_id, code, name_zh, name_en, article, category_codes, '2026-01-01', now()
         FROM item_list.item i WHERE i.code = 'W05' LIMIT 1`,
      ),
    ).rejects.toMatchObject({ code: OVERLAP });
  });
});
