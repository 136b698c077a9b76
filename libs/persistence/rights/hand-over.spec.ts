import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withDatabase } from '../../../test/support/database';
import { TestRoles } from '../../../test/support/database-roles';
import { applyRights } from './apply-rights';
import { readCatalogue } from './catalogue';

const HAND_OVER = path.resolve('scripts', 'database', 'hand-over.sql');

const database = withDatabase();
const query = <T>(sql: string, values: unknown[] = []) =>
  database().dataSource.query<T[]>(sql, values);

describe('handing a database over to the owner that setup signs in as', () => {
  let roles: TestRoles;
  let owner: string;

  beforeAll(async () => {
    roles = await TestRoles.create(database());
    owner = roles.of('stranger');
  });
  afterAll(async () => {
    await query(`REASSIGN OWNED BY ${owner} TO CURRENT_USER`);
    await roles.drop();
  });

  it('leaves no table, sequence or routine to whom it was before, partitioned ones and their parts included', async () => {
    await query(`SELECT engine.ensure_partition('2026-11-22')`);
    const [before] = await query<{ foreign: readonly string[] }>(FOREIGN, [owner]);
    expect(before?.foreign).toContain('engine.record');
    const sql = await readFile(HAND_OVER, 'utf8');
    await database().dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('grid.owner', quote_ident($1), true)`, [owner]);
      await manager.query(sql);
    });
    expect(await query(FOREIGN, [owner])).toEqual([{ foreign: [] }]);
  });

  it('is missed by whoever gives the rights, instead of leaving a table without them', async () => {
    await query('ALTER TABLE engine.record OWNER TO CURRENT_USER');
    const asOwner = await roles.connect('stranger');
    try {
      expect((await readCatalogue(asOwner.manager)).others).toEqual(['engine.record']);
      await expect(applyRights(asOwner, {})).rejects.toThrow(/engine\.record/);
    } finally {
      await asOwner.destroy();
    }
  });
});

const FOREIGN = `
  SELECT coalesce(json_agg(name ORDER BY name), '[]') AS foreign FROM (
    SELECT oid::regclass::text AS name FROM pg_class
    WHERE relnamespace::regnamespace::text !~ '^(pg_|information_schema$)'
      AND relkind IN ('r', 'p', 'v', 'm', 'S') AND relowner <> $1::regrole
    UNION ALL
    SELECT oid::regprocedure::text FROM pg_proc
    WHERE pronamespace::regnamespace::text !~ '^(pg_|information_schema$)' AND proowner <> $1::regrole
  ) AS found`;
