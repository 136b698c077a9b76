import { createHash } from 'node:crypto';
import { SystemClock } from '@grid/kernel';
import { withDatabase } from '../../test/support/database';
import { AuditService } from './audit.service';
import { runInRequest, setRequestActor } from './domain/request-context';

interface LinkRow {
  readonly seq: string;
  readonly entry_id: string;
  readonly follows: boolean;
  readonly sound: boolean;
}

describe('the chain of the record', () => {
  const database = withDatabase();
  const query = <T>(sql: string, values: unknown[] = []) =>
    database().dataSource.query<T[]>(sql, values);
  const audit = () => new AuditService(database().dataSource, new SystemClock());
  const links = () =>
    query<LinkRow>(`
      SELECT l.seq, l.entry_id,
        l.previous = coalesce(lag(l.hash) OVER (ORDER BY l.seq), decode(repeat('00', 32), 'hex')) AS follows,
        l.entry_hash = audit.entry_hash(e) AND l.hash = audit.link_hash(l.seq, l.entry_hash, l.previous) AS sound
      FROM audit.link AS l JOIN audit.entry AS e ON e.id = l.entry_id ORDER BY l.seq`);

  /** Dense, in order, each following the one before; returns how many. */
  async function expectUnbroken(): Promise<number> {
    const rows = await links();
    expect(rows.map((row) => row.seq)).toEqual(rows.map((_, index) => String(index + 1)));
    expect(rows.filter((row) => !row.follows || !row.sound)).toEqual([]);
    const [count] = await query<{ n: number }>('SELECT count(*)::int AS n FROM audit.entry');
    expect(rows).toHaveLength(count?.n ?? -1);
    return rows.length;
  }

  it('takes in what was recorded before it, in the order of the ids', async () => {
    const runner = database().dataSource.createQueryRunner();
    const migration = database().dataSource.migrations.find(
      ({ name }) => name === 'AuditChain1790000012000',
    );
    if (migration === undefined) throw new Error('no such migration');
    await migration.down(runner);
    await query(`INSERT INTO audit.entry (at, action, outcome, detail)
      SELECT now(), 'before', 'done', '{"说明": "旧"}' FROM generate_series(1, 20)`);
    await query(`INSERT INTO trace.case_archive (generation, root_key, case_id, folded_at, record_count,
      first_recorded_at, last_recorded_at, last_position, records)
      VALUES ('g', 7, 'no uuid', now(), 1, now(), now(), 1, 'packed')`);
    await migration.up(runner);
    await runner.release();
    expect(await expectUnbroken()).toBe(21);
    expect(await query('SELECT detail FROM audit.entry ORDER BY id DESC LIMIT 1')).toEqual([
      {
        detail: {
          generation: 'g',
          rootKey: '7',
          records: 1,
          sha256: createHash('sha256').update('packed').digest('hex'),
        },
      },
    ]);
  });

  it('gives each entry of a transaction its link at commit, and none to one rolled back', async () => {
    const before = await expectUnbroken();
    const undone = database().dataSource.transaction(async (manager) => {
      for (const action of ['first', 'second']) {
        await audit().record(manager, { action, outcome: 'done', newValue: { status: 'x' } });
      }
      const [open] = await manager.query<{ n: number }[]>(
        'SELECT count(*)::int AS n FROM audit.link',
      );
      expect(open?.n).toBe(before);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await expectUnbroken()).toBe(before);
    await database().dataSource.transaction(async (manager) => {
      await audit().record(manager, { action: 'kept', outcome: 'done' });
      await manager.query('SAVEPOINT a');
      await audit().record(manager, { action: 'undone', outcome: 'done' });
      await manager.query('ROLLBACK TO SAVEPOINT a');
      await audit().record(manager, { action: 'kept too', outcome: 'done' });
    });
    expect(await expectUnbroken()).toBe(before + 2);
  });

  it('follows the order of the commits, not of the ids, and never makes two transactions wait for each other', async () => {
    const [early, late] = [1, 2].map(() => database().dataSource.createQueryRunner());
    if (early === undefined || late === undefined) throw new Error('no runner');
    await early.startTransaction();
    await late.startTransaction();
    await audit().record(early.manager, { action: 'early', outcome: 'done' });
    await audit().record(late.manager, { action: 'late', outcome: 'done' });
    await late.commitTransaction();
    await early.commitTransaction();
    await Promise.all([early.release(), late.release()]);
    await expectUnbroken();
    const last = await query<{ action: string }>(
      'SELECT action FROM audit.link JOIN audit.entry ON id = entry_id ORDER BY seq DESC LIMIT 2',
    );
    expect(last.map((row) => row.action)).toEqual(['early', 'late']);
  });

  it('stays dense when many record at once', async () => {
    const before = await expectUnbroken();
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        database().dataSource.transaction(async (manager) => {
          await audit().record(manager, { action: `a${index}`, outcome: 'done' });
          await audit().record(manager, { action: `b${index}`, outcome: 'done' });
        }),
      ),
    );
    expect(await expectUnbroken()).toBe(before + 400);
  });

  it('refuses an entry of a transaction that cannot see the last link', async () => {
    const recorded = database().dataSource.transaction('REPEATABLE READ', (manager) =>
      audit().record(manager, { action: 'stale', outcome: 'done' }),
    );
    await expect(recorded).rejects.toThrow('READ COMMITTED');
  });

  it.each([
    ['entry', 'action'],
    ['link', 'hash'],
    ['checkpoint', 'hash'],
    ['verification', 'sound'],
  ])(
    'refuses to change or remove what is in audit.%s, also from a session that replicates',
    async (table, column) => {
      for (const change of [
        `UPDATE audit.${table} SET ${column} = ${column}`,
        `DELETE FROM audit.${table}`,
        `TRUNCATE audit.${table}`,
      ]) {
        for (const role of ['origin', 'replica']) {
          const attempt = query(`SET LOCAL session_replication_role = ${role}; ${change}`);
          await expect(attempt).rejects.toThrow('only ever added');
        }
      }
    },
  );

  it('puts on record who acts in the request, unless the entry names somebody else', async () => {
    const [account, post, absent, other] = [1, 2, 3, 4].map(
      (digit) => `00000000-0000-7000-8000-00000000000${digit}`,
    );
    if (account === undefined || post === undefined || absent === undefined) throw new Error();
    await runInRequest({ requestId: 'r1', sourceAddress: '10.0.0.1' }, async () => {
      setRequestActor({
        accountId: account,
        postId: post,
        actingFor: { accountId: absent, postId: post },
      });
      await audit().recordAlone({ action: 'own', outcome: 'refused', code: 'NO' });
      await audit().recordAlone({ action: 'other', outcome: 'done', accountId: other });
    });
    const rows =
      await query(`SELECT action, account_id, post_id, acting_for_account_id, code, request_id,
      source_address FROM audit.entry WHERE request_id = 'r1' ORDER BY id`);
    const request = { request_id: 'r1', source_address: '10.0.0.1' };
    expect(rows).toEqual([
      {
        action: 'own',
        account_id: account,
        post_id: post,
        acting_for_account_id: absent,
        code: 'NO',
        ...request,
      },
      {
        action: 'other',
        account_id: other,
        post_id: null,
        acting_for_account_id: null,
        code: null,
        ...request,
      },
    ]);
  });
});
