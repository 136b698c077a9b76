import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { addKeys, dropKeys } from './rings.mjs';
import { loadSecrets, ringFile } from './secrets.mjs';

let folder;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'grid-rings-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ids = async (name) =>
  (await loadSecrets(folder))[name].split(',').map((key) => key.split(':')[0]);

test('a new key comes in front of each ring, and nothing else changes', async () => {
  const before = await loadSecrets(folder);
  const day = new Date('2030-01-02T03:04:05Z');
  await addKeys(folder, day);
  await addKeys(folder, day);
  const after = await loadSecrets(folder);
  for (const name of ['PERSONAL_DATA_KEYS', 'BLIND_INDEX_KEYS']) {
    const [first] = before[name].split(':');
    assert.deepEqual(await ids(name), ['k2030-01-02.2', 'k2030-01-02', first]);
    assert.ok(after[name].endsWith(before[name]));
    assert.match(after[name], /^[^:]+:[A-Za-z0-9+/]{43}=,/);
  }
  assert.equal(after.JWT_SECRET, before.JWT_SECRET);
  assert.equal((await stat(ringFile(folder))).mode & 0o777, 0o600);
});

test('only keys that nothing is under are dropped, never the first', async () => {
  await addKeys(folder, new Date('2030-01-02T00:00:00Z'));
  await addKeys(folder, new Date('2030-02-02T00:00:00Z'));
  const [, , first] = await ids('PERSONAL_DATA_KEYS');
  const dropped = await dropKeys(folder, { master: { [first]: 3 }, index: {} });
  assert.deepEqual(await ids('PERSONAL_DATA_KEYS'), ['k2030-02-02', first]);
  assert.deepEqual(await ids('BLIND_INDEX_KEYS'), ['k2030-02-02']);
  assert.deepEqual(dropped, ['k2030-01-02', 'k2030-01-02', first]);
});
