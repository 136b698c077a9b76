import { Test, type TestingModule } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule, SeedService, directoryEntities } from '@grid/directory';
import { SAMPLE_CATEGORY_CODES } from '@grid/intake';
import { withDatabase } from '../../test/support/database';
import { ItemListEntity } from './infrastructure/item-list.entity';
import { ListItemEntity } from './infrastructure/list-item.entity';
import { ItemListModule } from './item-list.module';
import { ItemListService } from './lookup/item-list.service';
import { seedItemLists } from './seed/seed-item-lists';

const DAY = '2026-11-22';

describe('the lists of matters', () => {
  const database = withDatabase([...directoryEntities, ItemListEntity, ListItemEntity]);
  let module: TestingModule;
  let lists: ItemListService;

  const query = (sql: string, values: unknown[] = []) => database().dataSource.query(sql, values);
  const count = async (table: string) => {
    const [row] = (await query(`SELECT count(*)::int AS rows FROM item_list.${table}`)) as [
      { rows: number },
    ];
    return row.rows;
  };

  beforeAll(async () => {
    module = await Test.createTestingModule({
      imports: [
        TypeOrmModule.forRoot({ type: 'postgres', url: database().url, autoLoadEntities: true }),
        DirectoryModule,
        ItemListModule,
      ],
    }).compile();
    lists = module.get(ItemListService);
    await module.get(SeedService).run();
    await seedItemLists(database().dataSource.manager, SAMPLE_CATEGORY_CODES);
  });
  afterAll(() => module.close());

  it('come as samples for every county with sample grids, once', async () => {
    const before = [await count('list'), await count('item')];
    await seedItemLists(database().dataSource.manager, SAMPLE_CATEGORY_CODES);
    expect([await count('list'), await count('item')]).toEqual(before);
    const { items } = await lists.inForce(DAY, { limit: 50 });
    expect(items.map(({ countyCode }) => countyCode)).toEqual([
      ...['321102', '321111', '321181', '321183'],
      ...['330203', '410702', '441802', '441881', '450502'],
    ]);
    expect(items.every(({ sample, version }) => sample && version === 1)).toBe(true);
  });

  it('cover every category, each by one matter', async () => {
    for (const county of ['441802', '321102', '410702', '450502', '330203']) {
      const { items } = await lists.inForce(DAY, { county, limit: 50 });
      const covered = items.flatMap((list) => list.items.flatMap((item) => item.categoryCodes));
      expect(covered.toSorted()).toEqual(SAMPLE_CATEGORY_CODES.toSorted());
    }
  });

  it('are filed with the city where the ordinance wants it, and rest on its articles', async () => {
    const [ofQingyuan] = (await lists.inForce(DAY, { county: '441802', limit: 50 })).items;
    const [ofZhenjiang] = (await lists.inForce(DAY, { county: '321102', limit: 50 })).items;
    expect(ofQingyuan).toMatchObject({ validFrom: '2023-06-01', filedOn: '2023-06-01' });
    expect(ofZhenjiang).toMatchObject({ validFrom: '2022-02-01', filedOn: null });
    expect(ofQingyuan?.items[0]?.article).toBe('QY18');
    expect(ofZhenjiang?.items[0]?.article).toBe('ZJ17');
    for (const [county, filedOn, article] of [
      ['410702', '2024-01-01', 'XX12'],
      ['450502', null, 'BH12.2'],
      ['330203', null, 'NB10'],
    ]) {
      const [list] = (await lists.inForce(DAY, { county: county ?? '', limit: 50 })).items;
      expect(list).toMatchObject({ filedOn });
      expect(list?.items[0]?.article).toBe(article);
    }
  });

  it('come page by page', async () => {
    const first = await lists.inForce(DAY, { limit: 6 });
    const second = await lists.inForce(DAY, { limit: 6, cursor: first.nextCursor });
    expect(first.items).toHaveLength(6);
    expect(second.items.map(({ countyCode }) => countyCode)).toEqual([
      ...['441802', '441881', '450502'],
    ]);
    expect(second.nextCursor).toBeNull();
    await expect(lists.inForce(DAY, { limit: 4, cursor: 'x' })).rejects.toThrow('CURSOR_INVALID');
  });

  it('tell the matter that a category belongs to, on the days it is in force', async () => {
    expect(await lists.itemFor('441802', 'E2101', DAY)).toMatchObject({
      code: 'W05',
      nameZh: '矛盾纠纷排查化解',
      article: 'QY18',
    });
    expect(await lists.itemFor('441802', 'E2101', '2023-05-31')).toBeNull();
    expect(await lists.itemFor('321102', 'E2101', '2022-02-01')).toMatchObject({ article: 'ZJ17' });
    expect(await lists.itemFor('441803', 'E2101', DAY)).toBeNull();
    expect(await lists.itemFor('441802', 'E9999', DAY)).toBeNull();
  });

  it('let a matter leave, and the newer version hold', async () => {
    await query(
      `UPDATE item_list.item i SET valid_to = '2026-06-30' FROM item_list.list l
       WHERE l.id = i.list_id AND l.county_code = '321183' AND i.code = 'W05'`,
    );
    expect(await lists.itemFor('321183', 'E2101', '2026-06-30')).not.toBeNull();
    expect(await lists.itemFor('321183', 'E2101', '2026-07-01')).toBeNull();
    const [list] = (await lists.inForce(DAY, { county: '321183', limit: 50 })).items;
    expect(list?.items.map(({ code }) => code)).not.toContain('W05');

    await query(
      `WITH newer AS (
         INSERT INTO item_list.list (id, county_code, version, valid_from, sample)
         VALUES (gen_random_uuid(), '321181', 2, '2026-01-01', false) RETURNING id)
       INSERT INTO item_list.item (list_id, code, name_zh, name_en, article, category_codes, valid_from)
       SELECT id, 'N01', '新事项', 'New matter', 'ZJ17', '{E2101}', '2026-01-01' FROM newer`,
    );
    expect(await lists.itemFor('321181', 'E2101', '2025-12-31')).toMatchObject({ code: 'W05' });
    expect(await lists.itemFor('321181', 'E2101', DAY)).toMatchObject({ code: 'N01' });
    expect(await lists.itemFor('321181', 'E2102', DAY)).toBeNull();
    expect((await lists.inForce(DAY, { county: '321181', limit: 50 })).items).toMatchObject([
      { version: 2, sample: false, items: [{ code: 'N01' }] },
    ]);
  });
});
