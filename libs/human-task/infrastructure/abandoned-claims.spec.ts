import { newId } from '@grid/kernel';
import { withDatabase } from '../../../test/support/database';
import { abandonedClaims } from './abandoned-claims';

const KEY = '2251799813685250';
const HOLDER = newId();
const POST = newId();

describe('abandonedClaims', () => {
  const database = withDatabase();
  const query = (sql: string, values: unknown[] = []) => database().dataSource.query(sql, values);
  const abandonedOn = async (day: string) => [
    ...(await abandonedClaims(database().dataSource.manager, [KEY], day)),
  ];

  beforeAll(async () => {
    await query(
      `INSERT INTO engine.generation (id, started_at, reason) VALUES ('g', now(), 'test')`,
    );
    await query(
      `INSERT INTO access.account (id, username, password_hash, display_name) VALUES ($1, 'li', '', '李四')`,
      [HOLDER],
    );
    await query(
      `INSERT INTO directory.area VALUES ('441802', NULL, 'county', '清城区', 'Qingcheng')`,
    );
    await query(
      `INSERT INTO directory.organisation VALUES ('o', 'gridAuthority', 'grid-authority', 'county',
         '441802', NULL, '机构', 'Authority', '2023-06-01', NULL)`,
    );
    await query(
      `INSERT INTO directory.post (id, account_id, organisation_code, role, title_zh, title_en, valid_from, valid_to)
       VALUES ($1, $2, 'o', 'dispatcher', '调度员', 'Dispatcher', '2026-01-01', '2026-11-22')`,
      [POST, HOLDER],
    );
    await query(
      `INSERT INTO human_task.claim (generation, task_key, account_id, post_id, claimed_at)
       VALUES ('g', $1, $2, $3, now())`,
      [KEY, HOLDER, POST],
    );
  });

  it('leaves a task with its holder as long as the post lasts', async () => {
    expect(await abandonedOn('2026-11-22')).toEqual([]);
    expect(await abandonedOn('2026-11-23')).toEqual([KEY]);
  });

  it('counts a task of a disabled account as abandoned at once', async () => {
    await query('UPDATE access.account SET disabled_at = now()');
    expect(await abandonedOn('2026-11-22')).toEqual([KEY]);
  });
});
