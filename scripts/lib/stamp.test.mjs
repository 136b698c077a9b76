import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { contentHash, isStamped, removeStamp, writeStamp } from './stamp.mjs';

let folder;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'grid-stamp-'));
  await mkdir(path.join(folder, 'src'));
  await writeFile(path.join(folder, 'src', 'a.ts'), 'a');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the hash stays while nothing changes', async () => {
  assert.equal(await contentHash([folder]), await contentHash([folder]));
});

test('the hash changes with a content, a name, a new file', async () => {
  const hashes = [await contentHash([folder])];
  await writeFile(path.join(folder, 'src', 'a.ts'), 'b');
  hashes.push(await contentHash([folder]));
  await rename(path.join(folder, 'src', 'a.ts'), path.join(folder, 'src', 'b.ts'));
  hashes.push(await contentHash([folder]));
  await writeFile(path.join(folder, 'src', 'c.ts'), '');
  hashes.push(await contentHash([folder]));
  assert.equal(new Set(hashes).size, 4);
});

test('files that do not matter and made files change nothing', async () => {
  const counts = (file) => !file.endsWith('.spec.ts');
  const before = await contentHash([folder], counts);
  await writeFile(path.join(folder, 'src', 'a.spec.ts'), 'x');
  await mkdir(path.join(folder, 'dist'));
  await writeFile(path.join(folder, 'dist', 'a.js'), 'x');
  assert.equal(await contentHash([folder], counts), before);
});

test('a missing folder counts as an empty one', async () => {
  assert.equal(await contentHash([path.join(folder, 'none')]), await contentHash([]));
});

test('a stamp holds for its hash until it is removed', async () => {
  const stamp = path.join(folder, 'deep', 'stamp');
  assert.equal(await isStamped(stamp, 'h1'), false);
  await writeStamp(stamp, 'h1');
  assert.equal(await isStamped(stamp, 'h1'), true);
  assert.equal(await isStamped(stamp, 'h2'), false);
  await removeStamp(stamp);
  assert.equal(await isStamped(stamp, 'h1'), false);
});
