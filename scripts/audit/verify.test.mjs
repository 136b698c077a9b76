import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { inProject } from '../lib/paths.mjs';
import { checkpointHash, entryHash, keyIdOf, linkHash, nothingBefore } from './canonical.mjs';

const LINES = 10;
const keys = generateKeyPairSync('ed25519');
let folder;
before(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'grid-audit-file-'));
  await writeFile(path.join(folder, 'key.pem'), pem(keys.publicKey));
});
after(() => rm(folder, { recursive: true }));

const pem = (key) => key.export({ type: 'spki', format: 'pem' });

function entry(id) {
  return {
    id: String(id),
    at: `2026-11-22T10:00:00.00000${id % 10}Z`,
    account_id: null,
    action: `act ${id}`,
    outcome: 'done',
    case_id: '0199a3c4-1111-7000-8000-000000000001',
    new_value: '{"地点": "先锋中路"}',
    detail: '{}',
  };
}

/** A chain as the api exports it. */
function chain(count = LINES) {
  const lines = [];
  let previous = nothingBefore;
  for (let seq = 1; seq <= count; seq += 1) {
    const entry_hash = entryHash(entry(seq * 2));
    const hash = linkHash(seq, entry_hash, previous);
    lines.push({
      type: 'link',
      seq: String(seq),
      entry_hash,
      previous,
      hash,
      entry: entry(seq * 2),
    });
    previous = hash;
  }
  return lines;
}

const manifest = { type: 'manifest', made_at: '2026-11-23T00:00:00.000000Z' };

function checkpoint(
  line,
  sequence,
  earlier,
  privateKey = keys.privateKey,
  at = '2026-11-22T12:00:00.000000Z',
) {
  const unsigned = {
    sequence: String(sequence),
    seq: line.seq,
    hash: line.hash,
    entries: String(Number(line.seq) - Number(earlier?.seq ?? 0)),
    at,
    previous_checkpoint_hash: earlier ? checkpointHash(earlier) : nothingBefore,
    key_id: keyIdOf(keys.publicKey),
  };
  const fields = Object.entries({ format: 'grid-audit-checkpoint-1', ...unsigned });
  const text = fields.map(([name, value]) => `${name}:${value.length}:${value}\n`).join('');
  return { ...unsigned, signature: sign(null, Buffer.from(text), privateKey).toString('base64') };
}

function checkpointsOf(lines) {
  const first = checkpoint(lines[3], 1);
  return [first, checkpoint(lines[7], 2, first)];
}

const ndjson = (lines) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

async function verify(
  lines,
  checkpoints = checkpointsOf(chain()),
  { zip = false, args = [] } = {},
) {
  const file = path.join(folder, zip ? 'record.ndjson.gz' : 'record.ndjson');
  const text = ndjson([manifest, ...lines]);
  await writeFile(file, zip ? gzipSync(text) : text);
  const checkpointFile = path.join(folder, 'checkpoints.jsonl');
  await writeFile(checkpointFile, ndjson(checkpoints));
  return run([
    '--file',
    file,
    '--checkpoints',
    checkpointFile,
    '--public-key',
    path.join(folder, 'key.pem'),
    '--json',
    ...args,
  ]);
}

/** Without any setting of ours, and nowhere near a database. */
function run(args) {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { PATH: '/nonexistent' } };
    execFile(
      process.execPath,
      [inProject('scripts', 'audit-verify.mjs'), ...args],
      options,
      (error, out, err) => {
        resolve({ exit: error === null ? 0 : error.code, err, ...(out && JSON.parse(out)) });
      },
    );
  });
}

test('an export that nobody touched is whole, also under gzip', async () => {
  for (const zip of [false, true]) {
    const { exit, findings, links, anchor, madeAt } = await verify(chain(), undefined, { zip });
    assert.deepEqual([exit, findings, links, anchor.seq], [0, [], LINES, '8']);
    assert.equal(madeAt, manifest.made_at);
  }
});

test('the hashes are those that libs/audit/README.md gives as an example', () => {
  const example = {
    id: '1',
    at: '2026-11-22T10:00:00.000000Z',
    action: 'report.create',
    outcome: 'done',
    detail: '{"gridCode": "441802006001001"}',
  };
  const hash = 'afd44733e9a67b89491916639785272f5712f53b8912b40a1db4065ed1251033';
  assert.equal(entryHash(example), hash);
});

const damages = {
  'an altered row': [(lines) => (lines[4].entry.action = 'other'), 'ENTRY_ALTERED', 5],
  'a field that was emptied instead of absent': [
    (lines) => (lines[4].entry.account_id = ''),
    'ENTRY_ALTERED',
    5,
  ],
  'a missing row': [(lines) => lines.splice(4, 1), 'LINK_MISSING', 5],
  'two rows in another order': [
    (lines) => lines.splice(4, 2, lines[5], lines[4]),
    'LINK_OUT_OF_PLACE',
    5,
  ],
  'a row that is there twice': [(lines) => lines.splice(4, 0, lines[4]), 'LINK_OUT_OF_PLACE', 5],
  'exchanged contents': [
    (lines) => ([lines[4].entry, lines[6].entry] = [lines[6].entry, lines[4].entry]),
    'ENTRY_REORDERED',
    5,
  ],
  'a cut tail': [(lines) => lines.splice(6), 'TAIL_MISSING', 7],
  'an altered link': [(lines) => (lines[4].hash = 'f'.repeat(64)), 'LINK_ALTERED', 5],
};
for (const [name, [damage, code, seq]] of Object.entries(damages)) {
  test(`${name} is found`, async () => {
    const lines = chain();
    damage(lines);
    const { exit, findings } = await verify(lines);
    assert.equal(exit, 1);
    assert.deepEqual([findings[0].code, findings[0].seq], [code, seq]);
  });
}

test('an inserted row whose followers were renumbered is found', async () => {
  const lines = chain();
  const hashOfEntry = entryHash(entry(99));
  const forged = {
    type: 'link',
    seq: '5',
    entry_hash: hashOfEntry,
    previous: lines[3].hash,
    hash: linkHash(5, hashOfEntry, lines[3].hash),
    entry: entry(99),
  };
  const pushed = lines.slice(4).map((line) => ({ ...line, seq: String(Number(line.seq) + 1) }));
  const { findings } = await verify([...lines.slice(0, 4), forged, ...pushed]);
  assert.deepEqual(
    [findings[0].code, findings[0].seq, findings[0].entryId],
    ['LINK_INSERTED', 5, '99'],
  );
});

test('a chain that was computed anew is found by its checkpoint, and a checkpoint made for it by its signature', async () => {
  const lines = chain();
  lines[5].entry.action = 'other';
  let previous = lines[4].hash;
  for (const line of lines.slice(5)) {
    line.entry_hash = entryHash(line.entry);
    line.previous = previous;
    line.hash = previous = linkHash(line.seq, line.entry_hash, previous);
  }
  const { findings } = await verify(lines);
  assert.deepEqual(
    findings.map(({ code, seq, to }) => [code, seq, to]),
    [['REWRITTEN', 5, 8]],
  );
  const [first] = checkpointsOf(chain());
  const thief = generateKeyPairSync('ed25519').privateKey;
  const forged = await verify(lines, [first, checkpoint(lines[7], 2, first, thief)]);
  assert.deepEqual([forged.exit, forged.findings[0].code], [1, 'CHECKPOINT_FORGED']);
});

test('a checkpoint that was taken out of the file is missed', async () => {
  const lines = chain();
  const [first, second] = checkpointsOf(lines);
  const third = checkpoint(lines[9], 3, second);
  const { exit, findings } = await verify(lines, [first, third]);
  assert.deepEqual([exit, findings[0].code], [1, 'CHECKPOINT_MISSING']);
});

test('checkpoints that are later than the export say nothing about its end', async () => {
  const lines = chain();
  const [first, second] = checkpointsOf(lines);
  const later = checkpoint(
    { seq: '50', hash: 'a'.repeat(64) },
    3,
    second,
    keys.privateKey,
    '2026-11-24T00:00:00.000000Z',
  );
  assert.equal((await verify(lines, [first, second, later])).exit, 0);
});

test('what lies outside the area of whoever exported is checked by its hash', async () => {
  const lines = chain();
  const { entry: _, ...bare } = lines[4];
  lines[4] = { ...bare, entry_id: '10', withheld: true };
  const { exit, withheld } = await verify(lines);
  assert.deepEqual([exit, withheld], [0, 1]);
  lines[4].entry_hash = 'b'.repeat(64);
  assert.equal((await verify(lines)).exit, 1);
});

test('a file without checkpoints and key is refused, and a damaged one is named', async () => {
  const alone = await run(['--file', path.join(folder, 'record.ndjson')]);
  assert.equal(alone.exit, 1);
  assert.match(alone.err, /--public-key/);
  await writeFile(path.join(folder, 'broken.ndjson'), '{"type":"manifest"}\n{"type":"li');
  const args = [
    '--checkpoints',
    path.join(folder, 'checkpoints.jsonl'),
    '--public-key',
    path.join(folder, 'key.pem'),
  ];
  const broken = await run(['--file', path.join(folder, 'broken.ndjson'), ...args]);
  assert.equal(broken.exit, 1);
  assert.match(broken.err, /broken\.ndjson/);
});
