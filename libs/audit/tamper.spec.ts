import { execFile } from 'node:child_process';
import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId, SystemClock } from '@grid/kernel';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/support/database';
import { AuditService } from './audit.service';
import { CheckpointFile } from './checkpoint/checkpoint-file';
import { CheckpointKeeper } from './checkpoint/checkpoint-keeper';
import { signCheckpoint, type SignedCheckpoint } from './domain/checkpoint';

jest.setTimeout(60_000);

interface Finding {
  readonly code: string;
  readonly seq: number | null;
  readonly entryId?: string;
}

interface Verdict {
  readonly exit: number;
  readonly findings: readonly Finding[];
  readonly links: number;
  readonly checkpoints: number;
  readonly anchor: { readonly seq: string } | null;
  readonly erased: readonly object[];
  readonly archives?: number;
}

/** Recomputes every hash from a row on, as somebody does who knows the format and owns the database. */
const recomputeFrom = (seq: number) => `DO $$
  DECLARE l audit.link; before bytea; e audit.entry; own bytea;
  BEGIN
    SELECT hash INTO before FROM audit.link WHERE seq = ${seq - 1};
    FOR l IN SELECT * FROM audit.link WHERE seq >= ${seq} ORDER BY seq LOOP
      SELECT * INTO e FROM audit.entry WHERE id = l.entry_id;
      own := audit.link_hash(l.seq, audit.entry_hash(e), before);
      UPDATE audit.link SET entry_hash = audit.entry_hash(e), previous = before, hash = own
      WHERE seq = l.seq;
      before := own;
    END LOOP;
  END $$`;

/** Pushes all rows from `seq` on by one place, or pulls them back. */
const move = (seq: number, by: 1 | -1) =>
  `UPDATE audit.link SET seq = seq + 1000000 WHERE seq >= ${seq};
   UPDATE audit.link SET seq = seq - 1000000 + ${by} WHERE seq >= 1000000`;

const FORGED_ENTRY = `INSERT INTO audit.entry (id, at, action, outcome, detail)
  OVERRIDING SYSTEM VALUE VALUES (5000, now(), 'forged', 'done', '{}')`;

describe('npm run audit:verify on a database that somebody tampered with as its superuser', () => {
  let original: TestDatabase;
  let folder: string;
  let checkpoints: string;
  let keys: { privateKey: KeyObject; publicKey: KeyObject };
  let copy: URL;
  const caseId = newId();

  /** Twelve entries, one of a past archive and one of an erasure among them; checkpoints behind the 5th and the 10th. */
  beforeAll(async () => {
    original = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'grid-tamper-'));
    checkpoints = join(folder, 'checkpoints.jsonl');
    keys = generateKeyPairSync('ed25519');
    const { dataSource } = original;
    const audit = new AuditService(dataSource, new SystemClock());
    const keeper = new CheckpointKeeper({
      dataSource,
      audit,
      clock: new SystemClock(),
      file: new CheckpointFile(checkpoints),
      ...keys,
      onAlarm: ({ code }) => {
        throw new Error(code);
      },
    });
    for (let index = 1; index <= 12; index += 1) {
      await audit.recordAlone(
        index === 9
          ? {
              action: 'personalData.erase',
              outcome: 'done',
              detail: {
                ruleCode: 'closed-3y',
                subjectKind: 'case',
                subjectId: caseId,
                fields: ['x'],
              },
            }
          : {
              action: `act ${index}`,
              outcome: 'done',
              caseId,
              newValue: { 说明: `sha256:${String(index % 10).repeat(64)}`, 换行: '一\n二' },
            },
      );
      if (index % 5 === 0) await keeper.advance();
    }
    await dataSource.query(`INSERT INTO trace.case_archive (generation, root_key, folded_at, record_count,
      first_recorded_at, last_recorded_at, last_position, records)
      VALUES ('g', 7, now(), 1, now(), now(), 1, 'packed')`);
    await audit.recordAlone({
      action: 'case.archive',
      outcome: 'done',
      detail: {
        generation: 'g',
        rootKey: '7',
        records: 1,
        sha256: '88cb8a087b6e8cebfc9ae5602f5a2159a6bcf923e7f2c56809bcda6cad1727a7',
      },
    });
    await dataSource.destroy();
  });
  afterAll(async () => {
    await onServer(`DROP DATABASE ${new URL(original.url).pathname.slice(1)}`);
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    copy = new URL(original.url);
    copy.pathname = `/test_${randomBytes(6).toString('hex')}`;
    const template = new URL(original.url).pathname.slice(1);
    await onServer(`CREATE DATABASE ${copy.pathname.slice(1)} TEMPLATE ${template}`);
  });
  afterEach(() => onServer(`DROP DATABASE ${copy.pathname.slice(1)} WITH (FORCE)`));

  async function onServer(sql: string): Promise<void> {
    const server = new URL(original.url);
    server.pathname = '/postgres';
    await run(server, sql);
  }

  async function run(url: URL, sql: string): Promise<void> {
    const client = new Client({ connectionString: url.href });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }

  /** Takes the triggers away, changes, and puts them back so that nothing shows. */
  const tamper = (sql: string) =>
    run(
      copy,
      `ALTER TABLE audit.entry DISABLE TRIGGER USER; ALTER TABLE audit.link DISABLE TRIGGER USER;
       ALTER TABLE audit.checkpoint DISABLE TRIGGER USER;
       ${sql};
       ALTER TABLE audit.checkpoint ENABLE ALWAYS TRIGGER checkpoint_append_only;
       ALTER TABLE audit.link ENABLE ALWAYS TRIGGER link_append_only;
       ALTER TABLE audit.entry ENABLE ALWAYS TRIGGER entry_append_only, ENABLE ALWAYS TRIGGER entry_chained`,
    );

  function command(
    args: readonly string[],
    file = checkpoints,
  ): Promise<{ exit: number; out: string }> {
    const script = join(__dirname, '..', '..', 'scripts', 'audit-verify.mjs');
    const env = { PATH: process.env.PATH, DATABASE_URL: copy.href, GRID_DATA_DIR: folder };
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [script, '--checkpoints', file, ...args],
        { env },
        (error, out, err) => {
          const exit = error === null ? 0 : Number(error.code);
          resolve({ exit, out: `${out}${err}` });
        },
      );
    });
  }

  async function verify(args: readonly string[] = [], file = checkpoints): Promise<Verdict> {
    const { exit, out } = await command(['--json', ...args], file);
    return { exit, ...(JSON.parse(out) as Omit<Verdict, 'exit'>) };
  }

  async function expectFirst(finding: Partial<Finding>): Promise<void> {
    const { exit, findings } = await verify();
    expect(findings[0]).toMatchObject(finding);
    expect(exit).toBe(1);
  }

  it('is green on what nobody touched, says what is not anchored yet and what was erased', async () => {
    expect(await verify(['--archives'])).toMatchObject({
      exit: 0,
      findings: [],
      links: 13,
      checkpoints: 2,
      anchor: { seq: '10' },
      erased: [{ ruleCode: 'closed-3y', subjects: 1, entries: 8 }],
      archives: 1,
    });
    const { exit, out } = await command([]);
    expect(exit).toBe(0);
    expect(out).toMatch(/记录完整：13 行[^]*The record is whole: 13 rows/);
    expect(out).toMatch(/The 3 rows after it are not anchored yet/);
    expect(out).toMatch(/erased on \d{4}-\d\d-\d\d under rule closed-3y: 1 subjects, 8 entries/);
  });

  it.each([
    ['action', `action = 'other'`],
    ['time', `at = at + interval '1 microsecond'`],
    ['actor', `account_id = gen_random_uuid()`],
    ['value', `new_value = new_value || '{"a": 1}'`],
    ['nothing to empty', `code = ''`],
  ])('finds an altered entry (%s)', async (_, change) => {
    await tamper(`UPDATE audit.entry SET ${change} WHERE id = 4`);
    await expectFirst({ code: 'ENTRY_ALTERED', seq: 4, entryId: '4' });
  });

  it('finds a deleted entry', async () => {
    await tamper('DELETE FROM audit.entry WHERE id = 4');
    await expectFirst({ code: 'ENTRY_MISSING', seq: 4, entryId: '4' });
  });

  it('finds an entry that was deleted together with its link', async () => {
    await tamper('DELETE FROM audit.entry WHERE id = 4; DELETE FROM audit.link WHERE seq = 4');
    await expectFirst({ code: 'LINK_MISSING', seq: 4 });
  });

  it('finds one that was deleted while the others were pulled together', async () => {
    await tamper(`DELETE FROM audit.entry WHERE id = 4; DELETE FROM audit.link WHERE seq = 4;
      ${move(5, -1)}`);
    await expectFirst({ code: 'LINK_TAKEN_OUT', seq: 4, entryId: '5' });
  });

  it('finds one that was inserted in the middle', async () => {
    await tamper(`${move(4, 1)}; ${FORGED_ENTRY};
      INSERT INTO audit.link SELECT 4, e.id, audit.entry_hash(e), l.hash,
        audit.link_hash(4, audit.entry_hash(e), l.hash)
      FROM audit.entry AS e, audit.link AS l WHERE e.id = 5000 AND l.seq = 3`);
    await expectFirst({ code: 'LINK_INSERTED', seq: 4, entryId: '5000' });
  });

  it('finds one that was inserted past the chain', async () => {
    await tamper(FORGED_ENTRY);
    await expectFirst({ code: 'ENTRY_UNCHAINED', entryId: '5000' });
  });

  it('finds two links that were exchanged', async () => {
    await tamper(`UPDATE audit.link SET seq = 1000 WHERE seq = 4; UPDATE audit.link SET seq = 4 WHERE seq = 7;
      UPDATE audit.link SET seq = 7 WHERE seq = 1000`);
    await expectFirst({ code: 'LINK_REORDERED', seq: 4, entryId: '7' });
  });

  it('finds two entries whose contents were exchanged', async () => {
    await tamper(`UPDATE audit.entry AS a SET at = b.at, action = b.action, new_value = b.new_value
      FROM audit.entry AS b WHERE (a.id, b.id) IN ((4, 7), (7, 4))`);
    await expectFirst({ code: 'ENTRY_REORDERED', seq: 4, entryId: '4' });
  });

  it('finds two links that were bent to each other’s entries', async () => {
    await tamper(`UPDATE audit.link SET entry_id = 1000 WHERE seq = 4; UPDATE audit.link SET entry_id = 4 WHERE seq = 7;
      UPDATE audit.link SET entry_id = 7 WHERE seq = 4`);
    await expectFirst({ code: 'ENTRY_REORDERED', seq: 4, entryId: '7' });
  });

  it.each(['entry_hash', 'previous', 'hash'])(
    'finds a link whose %s was altered',
    async (column) => {
      await tamper(`UPDATE audit.link SET ${column} = sha256('x') WHERE seq = 4`);
      const { exit, findings } = await verify();
      expect([exit, findings.map((f) => f.code)]).toEqual([
        1,
        expect.arrayContaining(['LINK_ALTERED']),
      ]);
      expect(findings[0]).toMatchObject({ seq: 4, entryId: '4' });
    },
  );

  it('finds an entry that was altered with its own link’s hashes computed anew', async () => {
    await tamper(`UPDATE audit.entry SET action = 'other' WHERE id = 4;
      UPDATE audit.link AS l SET entry_hash = audit.entry_hash(e),
        hash = audit.link_hash(l.seq, audit.entry_hash(e), l.previous)
      FROM audit.entry AS e WHERE e.id = l.entry_id AND l.seq = 4`);
    await expectFirst({ code: 'CHAIN_BROKEN', seq: 4, entryId: '4' });
  });

  it('finds by the signed checkpoint what was altered with all later hashes computed anew', async () => {
    await tamper(`UPDATE audit.entry SET action = 'other' WHERE id = 7; ${recomputeFrom(7)}`);
    const { exit, findings } = await verify();
    expect(exit).toBe(1);
    expect(findings).toMatchObject([{ code: 'REWRITTEN', seq: 6, to: 10, sequence: 2 }]);
  });

  it('finds a chain that was computed anew together with the checkpoint in the database', async () => {
    await tamper(`UPDATE audit.entry SET action = 'other' WHERE id = 7; ${recomputeFrom(7)};
      UPDATE audit.checkpoint AS c SET hash = l.hash FROM audit.link AS l WHERE l.seq = c.seq`);
    const { exit, findings } = await verify();
    expect(exit).toBe(1);
    expect(findings).toMatchObject([
      { code: 'REWRITTEN', seq: 6, to: 10 },
      { code: 'CHECKPOINT_ROW_ALTERED', sequence: 2 },
    ]);
  });

  it('finds a tail that was cut off as far as a checkpoint covered it, and says that it can find no more', async () => {
    await tamper('DELETE FROM audit.link WHERE seq > 8; DELETE FROM audit.entry WHERE id > 8');
    await expectFirst({ code: 'TAIL_MISSING', seq: 9 });
  });

  it('cannot find a tail that no checkpoint covered yet', async () => {
    await tamper('DELETE FROM audit.link WHERE seq > 10; DELETE FROM audit.entry WHERE id > 10');
    expect(await verify()).toMatchObject({ exit: 0, links: 10 });
  });

  it('finds an emptied record', async () => {
    await tamper('DELETE FROM audit.link; DELETE FROM audit.entry');
    await expectFirst({ code: 'TAIL_MISSING', seq: 1 });
  });

  it('finds checkpoints that were taken out of the database', async () => {
    await tamper('DELETE FROM audit.checkpoint WHERE sequence = 1');
    await expectFirst({ code: 'CHECKPOINT_ROW_MISSING' });
  });

  it('finds triggers that are switched off', async () => {
    await run(copy, 'ALTER TABLE audit.link DISABLE TRIGGER link_append_only');
    const { exit, findings } = await verify();
    expect([exit, findings]).toEqual([
      1,
      [{ code: 'GUARD_OFF', seq: null, guard: 'link.link_append_only' }],
    ]);
  });

  it('finds an archive that was altered, one that is missing, and one that is not on record', async () => {
    await run(copy, `UPDATE trace.case_archive SET records = 'other'`);
    expect((await verify(['--archives'])).findings).toMatchObject([
      { code: 'ARCHIVE_ALTERED', seq: 13 },
    ]);
    await run(copy, `UPDATE trace.case_archive SET root_key = 8`);
    const { exit, findings } = await verify(['--archives']);
    expect([exit, findings.map((f) => f.code)]).toEqual([
      1,
      ['ARCHIVE_UNRECORDED', 'ARCHIVE_MISSING'],
    ]);
    expect((await verify()).exit).toBe(0);
  });

  describe('when the checkpoint file was touched', () => {
    const withFile = async (lines: readonly SignedCheckpoint[]) => {
      const file = join(folder, `${randomBytes(4).toString('hex')}.jsonl`);
      await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      return verify([], file);
    };
    const given = async (): Promise<[SignedCheckpoint, SignedCheckpoint]> => {
      const text = await readFile(checkpoints, 'utf8');
      return text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as SignedCheckpoint) as [
        SignedCheckpoint,
        SignedCheckpoint,
      ];
    };

    it('finds a line that was altered to fit a chain computed anew', async () => {
      await tamper(`UPDATE audit.entry SET action = 'other' WHERE id = 7; ${recomputeFrom(7)}`);
      const client = new Client({ connectionString: copy.href });
      await client.connect();
      const { rows } = await client.query<{ hash: string }>(
        `SELECT encode(hash, 'hex') AS hash FROM audit.link WHERE seq = 10`,
      );
      await client.end();
      const [one, two] = await given();
      const { exit, findings } = await withFile([one, { ...two, hash: rows[0]?.hash ?? '' }]);
      expect(exit).toBe(1);
      expect(findings.map((f) => f.code)).toContain('CHECKPOINT_FORGED');
    });

    it('finds a line that was signed with another key', async () => {
      const [one, two] = await given();
      const other = generateKeyPairSync('ed25519');
      const own = signCheckpoint(two, other.privateKey);
      expect((await withFile([one, own])).findings[0]).toMatchObject({ code: 'CHECKPOINT_FORGED' });
      const named = signCheckpoint({ ...two, key_id: '0123456789abcdef' }, other.privateKey);
      expect((await withFile([one, named])).findings[0]).toMatchObject({
        code: 'CHECKPOINT_KEY_UNKNOWN',
      });
    });

    it('finds a line that was taken out, and a file that is gone', async () => {
      const [, two] = await given();
      expect((await withFile([two])).exit).toBe(0);
      const without = await withFile([{ ...two, sequence: '1' }]);
      expect(without.findings.map((f) => f.code)).toContain('CHECKPOINT_FORGED');
      const gone = await verify([], join(folder, 'none.jsonl'));
      expect([gone.exit, gone.findings[0]?.code]).toEqual([1, 'CHECKPOINT_FILE_MISSING']);
    });
  });
});
