import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemClock } from '@grid/kernel';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database';
import { AuditService } from '../audit.service';
import { checkpointHash, isSignedBy, type SignedCheckpoint } from '../domain/checkpoint';
import { CheckpointFile } from './checkpoint-file';
import { CheckpointKeeper, type RecordAlarm } from './checkpoint-keeper';

jest.setTimeout(60_000);

describe('CheckpointKeeper', () => {
  let database: TestDatabase;
  let folder: string;
  let path: string;
  let alarms: RecordAlarm[];
  let keys: { privateKey: KeyObject; publicKey: KeyObject };

  const audit = () => new AuditService(database.dataSource, new SystemClock());
  const keeper = () =>
    new CheckpointKeeper({
      dataSource: database.dataSource,
      audit: audit(),
      clock: new SystemClock(),
      file: new CheckpointFile(path),
      ...keys,
      onAlarm: (alarm) => alarms.push(alarm),
    });
  const record = async (count: number) => {
    for (let index = 0; index < count; index += 1) {
      await audit().recordAlone({ action: `act ${index}`, outcome: 'done' });
    }
  };
  const lines = async () =>
    (await readFile(path, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as SignedCheckpoint);
  const query = <T>(sql: string) => database.dataSource.query<T[]>(sql);
  const alarmsOnRecord = async () =>
    (
      await query<{ code: string }>(`SELECT code FROM audit.entry WHERE action = 'audit.alarm'`)
    ).map((row) => row.code);
  const tamper = (sql: string) =>
    query(`ALTER TABLE audit.entry DISABLE TRIGGER USER; ALTER TABLE audit.link DISABLE TRIGGER USER;
      ALTER TABLE audit.checkpoint DISABLE TRIGGER USER; ${sql};
      ALTER TABLE audit.checkpoint ENABLE ALWAYS TRIGGER checkpoint_append_only;
      ALTER TABLE audit.link ENABLE ALWAYS TRIGGER link_append_only;
      ALTER TABLE audit.entry ENABLE ALWAYS TRIGGER entry_append_only, ENABLE ALWAYS TRIGGER entry_chained`);

  beforeEach(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'grid-audit-'));
    path = join(folder, 'audit', 'checkpoints.jsonl');
    alarms = [];
    keys = generateKeyPairSync('ed25519');
  });
  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('signs how far the chain has come, in the file and in the database, and only what is new', async () => {
    const first = keeper();
    expect(await first.advance()).toBe(false);
    await record(3);
    expect(await first.advance()).toBe(true);
    expect(await first.advance()).toBe(false);
    await record(2);
    expect(await keeper().advance()).toBe(true);

    const [one, two] = await lines();
    expect(one).toMatchObject({ sequence: '1', seq: '3', entries: '3' });
    expect(two).toMatchObject({ sequence: '2', seq: '5', entries: '2' });
    if (one === undefined || two === undefined) throw new Error('two lines expected');
    expect(two.previous_checkpoint_hash).toBe(checkpointHash(one));
    for (const line of [one, two]) expect(isSignedBy(line, keys.publicKey)).toBe(true);
    expect(isSignedBy({ ...two, seq: '4' }, keys.publicKey)).toBe(false);
    const rows = await query(
      `SELECT sequence, seq, audit.utc(at) AS at, translate(encode(signature, 'base64'), E'\\n', '') AS signature
       FROM audit.checkpoint ORDER BY sequence`,
    );
    expect(rows).toEqual(
      [one, two].map(({ sequence, seq, at, signature }) => ({ sequence, seq, at, signature })),
    );
    expect(await readFile(join(folder, 'audit', `${one.key_id}.pem`), 'utf8')).toContain('PUBLIC');
    expect(alarms).toEqual([]);
  });

  it('takes turns with another process that shares the file', async () => {
    const [one, two] = [keeper(), keeper()];
    await record(1);
    for (const signs of [one, two, two, one, one]) {
      await signs.advance();
      await record(1);
    }
    expect((await lines()).map(({ sequence, seq }) => [sequence, seq])).toEqual([
      ['1', '1'],
      ['2', '2'],
      ['3', '3'],
      ['4', '5'],
    ]);
    expect(alarms).toEqual([]);
  });

  it('goes on from a checkpoint whose row was lost in a crash, and from a half-written line', async () => {
    await record(1);
    await keeper().advance();
    await tamper('DELETE FROM audit.checkpoint');
    await appendFile(path, '{"format":"grid-aud');
    await record(1);

    expect(await keeper().advance()).toBe(true);

    expect(alarms).toEqual([]);
    const [sequences] = await query<{ all: string[] }>(
      'SELECT array_agg(sequence::text ORDER BY sequence) AS all FROM audit.checkpoint',
    );
    expect(sequences?.all).toEqual(['1', '2']);
    const text = (await readFile(path, 'utf8')).split('\n');
    expect(text[1]).toBe('{"format":"grid-aud');
    expect(JSON.parse(text[2] ?? '')).toMatchObject({ sequence: '2', seq: '2' });
  });

  it('signs nothing over a chain that is not the one it signed, and says so', async () => {
    await record(4);
    await keeper().advance();
    await tamper(`UPDATE audit.link SET hash = sha256('x') WHERE seq = 4`);
    await record(1);

    const started = keeper();
    expect(await started.advance()).toBe(false);
    expect(await started.advance()).toBe(false);

    expect(alarms).toEqual([{ code: 'CHECKPOINT_NOT_IN_CHAIN', seq: '4', stops: true }]);
    expect(started.alarm?.code).toBe('CHECKPOINT_NOT_IN_CHAIN');
    expect(await alarmsOnRecord()).toEqual(['CHECKPOINT_NOT_IN_CHAIN']);
    expect(await lines()).toHaveLength(1);
    expect(await query('SELECT sound, finding FROM audit.verification')).toEqual([
      { sound: false, finding: { code: 'CHECKPOINT_NOT_IN_CHAIN', seq: '4' } },
    ]);
  });

  it('does not go on from a row of the database that it did not sign', async () => {
    const running = keeper();
    await record(4);
    await running.advance();
    await tamper(`UPDATE audit.link SET hash = sha256('x') WHERE seq = 4;
      INSERT INTO audit.checkpoint SELECT 2, 4, sha256('x'), 1, now(), hash, key_id, signature
      FROM audit.checkpoint`);
    await record(1);

    expect([await running.advance(), await running.advance()]).toEqual([false, false]);
    expect(alarms).toEqual([{ code: 'CHECKPOINT_FORGED', stops: true, seq: '4' }]);
    expect(await keeper().advance()).toBe(false);
    expect(await lines()).toHaveLength(1);
  });

  it('does not go on from a file that was cut when its last line is not in the chain', async () => {
    await record(4);
    await keeper().advance();
    const whole = await readFile(path, 'utf8');
    await record(1);
    await keeper().advance();
    await writeFile(path, whole);
    await tamper(`UPDATE audit.link SET hash = sha256('x') WHERE seq = 4`);
    await record(1);

    expect(await keeper().advance()).toBe(false);
    expect(alarms).toEqual([{ code: 'CHECKPOINT_NOT_IN_CHAIN', stops: true, seq: '4' }]);
  });

  it('notices a tail that was cut off, and a database that was put back', async () => {
    await record(4);
    await keeper().advance();
    await tamper('DELETE FROM audit.link WHERE seq > 2; DELETE FROM audit.entry WHERE id > 2');
    await keeper().advance();
    expect(alarms).toMatchObject([{ code: 'CHECKPOINT_NOT_IN_CHAIN', seq: '4' }]);
  });

  it('notices what was changed between two checkpoints, while it runs', async () => {
    const running = keeper();
    await record(2);
    await running.advance();
    await record(3);
    await tamper(`UPDATE audit.entry SET action = 'other' WHERE id = 4`);
    expect(await running.advance()).toBe(false);
    expect(alarms).toEqual([{ code: 'ENTRY_ALTERED', seq: '4', entryId: '4', stops: true }]);
    expect(await lines()).toHaveLength(1);
  });

  it.each([
    ['ENTRY_ALTERED', `UPDATE audit.entry SET outcome = 'failed' WHERE id = 2`],
    ['ENTRY_MISSING', 'DELETE FROM audit.entry WHERE id = 2'],
    ['LINK_MISSING', 'DELETE FROM audit.link WHERE seq = 2'],
    ['LINK_ALTERED', `UPDATE audit.link SET previous = sha256('x') WHERE seq = 2`],
    [
      'CHAIN_BROKEN',
      `UPDATE audit.entry SET action = 'other' WHERE id = 2;
       UPDATE audit.link AS l SET entry_hash = audit.entry_hash(e),
         hash = audit.link_hash(l.seq, audit.entry_hash(e), l.previous)
       FROM audit.entry AS e WHERE e.id = l.entry_id AND l.seq = 2`,
    ],
    [
      'ENTRY_UNCHAINED',
      `INSERT INTO audit.entry (at, action, outcome, detail) VALUES (now(), 'x', 'done', '{}')`,
    ],
    [
      'CHECKPOINT_NOT_IN_CHAIN',
      `UPDATE audit.checkpoint SET hash = sha256('x') WHERE sequence = 1`,
    ],
  ])('finds %s when it looks at everything', async (code, sql) => {
    const running = keeper();
    await record(2);
    await running.advance();
    await record(2);
    await running.advance();
    await running.verify(() => false);
    expect(alarms).toEqual([]);
    await tamper(sql);

    await running.verify(() => false);

    expect(alarms).toMatchObject([{ code, stops: true }]);
    const found = await query<{ sound: boolean }>(
      'SELECT sound FROM audit.verification ORDER BY id',
    );
    expect(found.map((row) => row.sound)).toEqual([true, false]);
  });

  it('tells apart a file that was lost, cut, or forged', async () => {
    await record(1);
    await keeper().advance();
    const whole = await readFile(path, 'utf8');
    await record(1);
    await keeper().advance();

    await writeFile(path, whole);
    await record(1);
    expect(await keeper().advance()).toBe(true);
    expect(alarms).toMatchObject([{ code: 'CHECKPOINT_FILE_CUT', stops: false }]);

    await rm(path);
    await record(1);
    expect(await keeper().advance()).toBe(true);
    expect(alarms.at(-1)).toMatchObject({ code: 'CHECKPOINT_FILE_LOST', stops: false });

    const [line] = await lines();
    await writeFile(path, `${JSON.stringify({ ...line, at: '2026-01-01T00:00:00.000000Z' })}\n`);
    await record(1);
    expect(await keeper().advance()).toBe(false);
    expect(alarms.at(-1)).toMatchObject({ code: 'CHECKPOINT_FORGED', stops: true });
  });

  it('takes over from a former key whose public part lies beside the file, and from no other', async () => {
    await record(1);
    await keeper().advance();
    const former = keys;
    keys = generateKeyPairSync('ed25519');
    await record(1);
    expect(await keeper().advance()).toBe(true);

    const [, line] = await lines();
    if (line === undefined) throw new Error('two lines expected');
    expect(isSignedBy(line, keys.publicKey)).toBe(true);
    keys = former;
    await rm(join(folder, 'audit', `${line.key_id}.pem`));
    await record(1);
    expect(await keeper().advance()).toBe(false);
    expect(alarms).toMatchObject([{ code: 'CHECKPOINT_FORGED' }]);
  });
});
