import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Under which entry of its city's directory each sample item falls, as the sample data of that time had it. */
const ENTRIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  QY: {
    ...{ W01: 'D01', W02: 'D01', W03: 'D02', W04: 'D02', W05: 'D03', W06: 'D04', W07: 'D02' },
    W08: 'D05',
  },
  XX: {
    ...{ W01: 'D07', W02: 'D07', W03: 'D08', W04: 'D07', W05: 'D06', W06: 'D05', W07: 'D07' },
    W08: 'D03',
  },
  BH: {
    ...{ W01: 'D10', W02: 'D10', W03: 'D04', W04: 'D04', W05: 'D05', W06: 'D09', W07: 'D07' },
    W08: 'D01',
  },
  NB: {
    ...{ W01: 'D07', W02: 'D07', W03: 'D04', W04: 'D04', W05: 'D04', W06: 'D06', W07: 'D05' },
    W08: 'D01',
  },
};

/**
 * Gives the sample items of a database that is older than the directories the entry that a new database gives them:
 * without it no version drawn up from the list in force would fit the directory (QY20.2, XX13.1, BH12.2, NB10).
 */
export class SampleDirectoryCodes1790000035000 implements MigrationInterface {
  readonly name = 'SampleDirectoryCodes1790000035000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [city, entries] of Object.entries(ENTRIES)) {
      await runner.query(
        `UPDATE item_list.item i SET directory_code = e.directory_code
         FROM item_list.list l, directory.city c,
           jsonb_each_text($2::jsonb) AS e (code, directory_code)
         WHERE l.id = i.list_id AND l.sample AND l.kind = 'list' AND c.key = $1
           AND starts_with(l.area_code, left(c.area_code, 4)) AND i.code = e.code
           AND i.directory_code IS NULL AND i.proceeding_id IS NULL`,
        [city, JSON.stringify(entries)],
      );
    }
  }

  /** Nothing to take back: the column goes with the migration that made it. */
  async down(): Promise<void> {}
}
