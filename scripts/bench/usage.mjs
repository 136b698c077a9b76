import { readFile } from 'node:fs/promises';
import { allProcesses, hasProc, parseMachineBusy, parseSize, treeOf } from './proc.mjs';

/**
 * What the parts have used of the processors up to now, with everything they started: PostgreSQL's backends belong to
 * its first process.
 *
 * @param {Record<string, number>} pids process id by part
 */
export async function usageOf(pids) {
  const at = performance.now();
  const { user, system } = process.cpuUsage();
  const driver = (user + system) / 1e6;
  if (!hasProc) return { at, driver, parts: {}, machine: null };
  const processes = await allProcesses();
  const cpu = (pid) => treeOf(pid, processes).reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
  const parts = Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, cpu(pid)]));
  return { at, driver, parts, machine: parseMachineBusy(await readFile('/proc/stat', 'utf8')) };
}

/**
 * What was used between two moments.
 *
 * @returns {{ seconds: number, driver: number, parts: Record<string, number>, machine: number | null,
 *   others: number | null }} CPU-seconds; driver: this script; others: processes that have nothing to do with it
 */
export function usageBetween(before, after) {
  const parts = Object.fromEntries(
    Object.entries(after.parts).map(([name, cpu]) => [name, cpu - (before.parts[name] ?? 0)]),
  );
  const driver = after.driver - before.driver;
  const machine = after.machine === null ? null : after.machine - before.machine;
  const ours = Object.values(parts).reduce((sum, cpu) => sum + cpu, driver);
  const others = machine === null ? null : Math.max(0, machine - ours);
  return { seconds: (after.at - before.at) / 1000, driver, parts, machine, others };
}

/**
 * Bytes in memory by part: the resident set (VmRSS), and for PostgreSQL the sum of its processes' proportional shares
 * (Pss), because each of them shows the shared buffers as its own.
 *
 * @param {Record<string, number>} pids process id by part
 * @returns {Promise<Record<string, number> | null>} `null` where the operating system does not tell
 */
export async function memoryOf(pids) {
  if (!hasProc) return null;
  const processes = await allProcesses();
  const entries = Object.entries(pids).map(async ([name, pid]) => {
    const sizes = treeOf(pid, processes).map((one) => sizeOf(one.pid, name === 'database'));
    return [name, (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)];
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function sizeOf(pid, proportional) {
  const [file, name] = proportional ? ['smaps_rollup', 'Pss'] : ['status', 'VmRSS'];
  const text = await readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
  return parseSize(text, name) ?? 0;
}
