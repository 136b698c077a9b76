import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { inStopOrder, lives, lockData } from './lock.mjs';
import { birthOf } from './processes.mjs';

let folder;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'grid-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const runFile = () => path.join(folder, 'run.json');

async function sleeper() {
  const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
  await new Promise((resolve) => child.once('spawn', resolve));
  return { name: 'engine', pid: child.pid, birth: await birthOf(child.pid) };
}

test('data that a living process holds is refused to a second one', async () => {
  const lock = await lockData(folder);
  await assert.rejects(lockData(folder), { code: 'ALREADY_RUNNING' });
  await lock.release();
});

test('data is free again after its release, and an empty folder does not stay', async () => {
  await (await lockData(folder)).release();
  await assert.rejects(stat(folder), { code: 'ENOENT' });
  await (await lockData(folder)).release();
});

test('parts that start side by side are all remembered', async () => {
  const lock = await lockData(folder);
  for (const pid of [1, 2, 3]) lock.add({ name: `part-${pid}`, pid, birth: 'x' });
  const { parts } = JSON.parse(await readFile(runFile(), 'utf8'));
  assert.deepEqual(
    parts.map(({ pid }) => pid),
    [1, 2, 3],
  );
});

test('what a killed launcher left running is stopped', async () => {
  const orphan = await sleeper();
  const dead = { pid: 2 ** 22 - 1, birth: 'long ago', parts: [orphan] };
  await writeFile(runFile(), JSON.stringify(dead));
  const told = [];
  const lock = await lockData(folder, { onOrphans: (left) => told.push(...left) });
  assert.deepEqual(told, [orphan]);
  assert.equal(await lives(orphan), false);
  await lock.release();
});

test('a process that only got the number of a dead part is left alone', async () => {
  const stranger = await sleeper();
  const dead = { pid: process.pid, birth: 'another', parts: [{ ...stranger, birth: 'another' }] };
  await writeFile(runFile(), JSON.stringify(dead));
  const lock = await lockData(folder);
  assert.equal(await lives(stranger), true);
  process.kill(stranger.pid, 'SIGKILL');
  await lock.release();
});

test('a half written run file does not block', async () => {
  await writeFile(runFile(), '{"pid": 1');
  await (await lockData(folder)).release();
});

test('what asks ends before what answers', () => {
  const names = ['database', 'engine', 'api', 'departments', 'worker', 'projection'];
  const order = inStopOrder(names.map((name) => ({ name }))).map(({ name }) => name);
  assert.deepEqual(order, ['api', 'worker', 'projection', 'departments', 'engine', 'database']);
});
