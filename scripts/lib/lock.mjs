import { renameSync, writeFileSync } from 'node:fs';
import { link, mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { birthOf, isAlive, signalGroup, within } from './processes.mjs';

/** The order in which parts end; what asks ends before what answers. */
export const stopOrder = ['api', 'worker', 'projection', 'departments', 'engine', 'database'];

/** Parts in the order in which they are to be stopped; unknown ones first. */
export const inStopOrder = (parts) =>
  parts.toSorted((a, b) => stopOrder.indexOf(a.name) - stopOrder.indexOf(b.name));

/**
 * Takes a data folder for this process. The file `run.json` in it names the process and the parts it has started, each
 * with the time of its birth. What a killed launcher left running is stopped first.
 *
 * @returns {Promise<Lock>}
 * @throws {Failure} ALREADY_RUNNING
 */
export async function lockData(dataDir, { onOrphans } = {}) {
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const file = path.join(dataDir, 'run.json');
  const content = { pid: process.pid, birth: await birthOf(process.pid), parts: [] };
  for (;;) {
    if (await createWhole(file, content)) return new Lock(dataDir, file, content);
    const stored = await readRun(file);
    if (stored === null) continue;
    if (await lives(stored)) throw new Failure('ALREADY_RUNNING', { pid: stored.pid, dataDir });
    await stopOrphans(stored.parts, onOrphans);
    await rm(file, { force: true });
  }
}

class Lock {
  constructor(dataDir, file, content) {
    Object.assign(this, { dataDir, file, content });
  }

  /** Remembers a started part, so that it is found when this process is killed. Parts start side by side. */
  add({ name, pid, birth }) {
    this.content.parts.push({ name, pid, birth });
    const next = `${this.file}.next`;
    writeFileSync(next, JSON.stringify(this.content, null, 2));
    renameSync(next, this.file);
  }

  /** Gives the folder back; removes it when nothing else has come into it. */
  async release() {
    await rm(this.file, { force: true });
    await rmdir(this.dataDir).catch(() => undefined);
  }
}

/** The file appears with its whole content or not at all. */
async function createWhole(file, content) {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(content, null, 2));
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** @returns {Promise<{ pid: number, birth: string | null, parts: object[] } | null>} */
export async function readRun(file) {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    await rm(file, { force: true });
    return null;
  }
}

/** Is this very process still there, not another one that got its number? */
export const lives = async ({ pid, birth }) => isAlive(pid) && (await birthOf(pid)) === birth;

/** Stops what a killed launcher left behind, in the usual order. */
export async function stopOrphans(parts, onOrphans) {
  const left = [];
  for (const part of parts) if (await lives(part)) left.push(part);
  if (left.length > 0) onOrphans?.(left);
  for (const part of inStopOrder(left)) {
    signalGroup(part.pid, part.name === 'database' ? 'SIGINT' : 'SIGTERM');
    const ended = await within(20_000, async () => !(await lives(part)));
    if (!ended) signalGroup(part.pid, 'SIGKILL');
    await within(5_000, async () => !(await lives(part)));
  }
}
