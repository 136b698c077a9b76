import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { resetData } from './reset.mjs';

test('nothing of the old data meets the new, and what is somebody else’s stays', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'grid-reset-'));
  try {
    const folders = ['audit', 'engine', 'evidence', 'logs', 'postgres', 'letters'];
    for (const name of folders) await mkdir(path.join(folder, name));
    await writeFile(path.join(folder, 'audit', 'checkpoints.jsonl'), '{}\n');
    const files = ['secrets.json', 'key-rings.json', 'department-credentials.json', 'clock-offset'];
    for (const name of files) await writeFile(path.join(folder, name), '{}');
    await resetData(folder);
    assert.deepEqual(await readdir(folder), ['letters']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
