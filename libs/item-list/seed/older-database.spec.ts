import { CITY_DATA } from '@grid/directory';
import { SAMPLE_CATEGORY_CODES } from '@grid/intake';
import { dataSourceOptions } from '@grid/persistence';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database';
import { ItemListEntity } from '../infrastructure/item-list.entity';
import { ListItemEntity } from '../infrastructure/list-item.entity';
import { sampleRows } from './sample-lists';

jest.setTimeout(60_000);

const ENTITIES = [ItemListEntity, ListItemEntity];

describe('a database whose sample lists are older than the directories', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(ENTITIES, 'SampleDirectoryCodes1790000035000');
  });
  afterAll(() => database.drop());

  it('gets for every sample item the entry that a new database has, and leaves the items of people alone', async () => {
    const { manager } = database.dataSource;
    const { lists, items } = sampleRows(SAMPLE_CATEGORY_CODES);
    for (const areaCode of new Set(lists.map((list) => list.areaCode))) {
      await manager.query(
        `INSERT INTO directory.area (code, level, name_zh, name_en)
         VALUES ($1::text, CASE WHEN $1::text LIKE '____00' THEN 'city' ELSE 'county' END, '', '')`,
        [areaCode],
      );
    }
    for (const { key, areaCode } of CITY_DATA) {
      await manager.query(
        `INSERT INTO directory.area (code, level, name_zh, name_en) VALUES ($1, 'city', '', '')
         ON CONFLICT DO NOTHING`,
        [areaCode],
      );
      await manager.query(
        `INSERT INTO directory.city (key, area_code, name_zh, name_en) VALUES ($1, $2, '', '')`,
        [key, areaCode],
      );
    }
    const older = items.map((item) => ({ ...item, directoryCode: null }));
    await manager.insert(ItemListEntity, [...lists]);
    await manager.insert(ListItemEntity, older);
    const proceedingId = '00000000-0000-4000-8000-000000000001';
    await manager.query(
      `UPDATE item_list.item SET proceeding_id = $1 WHERE code = 'W02' AND row_id = $2`,
      [proceedingId, older.find(({ code }) => code === 'W02')?.rowId],
    );
    const upgraded = new DataSource(dataSourceOptions(database.url, 1));
    await upgraded.initialize();
    await upgraded.runMigrations();
    const rows: { id: string; code: string | null }[] = await upgraded.query(
      'SELECT row_id AS id, directory_code AS code FROM item_list.item WHERE proceeding_id IS NULL',
    );
    await upgraded.destroy();
    const found = new Map(rows.map(({ id, code }) => [id, code]));
    const wanted = items.filter(({ rowId }) => found.has(rowId));
    expect(wanted).toHaveLength(items.length - 1);
    for (const { rowId, directoryCode } of wanted) {
      expect([rowId, found.get(rowId)]).toEqual([rowId, directoryCode]);
    }
  });
});
