import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { assertNotOlder, engineGeneration, isOlder, noteEngineVersion } from './generation.mjs';

let folder;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'grid-generation-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the generation stays as long as the data and is another with new data', async () => {
  const first = await engineGeneration(path.join(folder, 'a'));
  assert.equal(await engineGeneration(path.join(folder, 'a')), first);
  assert.notEqual(await engineGeneration(path.join(folder, 'b')), first);
});

test('data goes up to a newer engine and not back', async () => {
  await noteEngineVersion(folder, '8.5.8');
  await assertNotOlder(folder, '8.6.0');
  await noteEngineVersion(folder, '8.6.0');
  await assert.rejects(assertNotOlder(folder, '8.5.8'), { code: 'ENGINE_OLDER' });
});

test('versions are compared by number', () => {
  assert.equal(isOlder('8.9.0', '8.10.0'), true);
  assert.equal(isOlder('8.6.0', '8.5.8'), false);
  assert.equal(isOlder('8.5.8', '8.5.8'), false);
});
