import { readdir, readFile } from 'node:fs/promises';

/** Ticks of `utime` and `stime` in a second: Linux shows them in 1/100 s on every platform that Node runs on. */
const ticksPerSecond = 100;

/** Are there the files that the figures come from? Only Linux has them. */
export const hasProc = process.platform === 'linux';

/**
 * One line of /proc/PID/stat. The name in brackets may hold spaces and brackets, so the fields are counted from its end.
 *
 * @returns {{ pid: number, parent: number, cpuSeconds: number }} cpuSeconds: user and system time of all threads, and
 *   of children that have ended and were waited for
 */
export function parseStat(line) {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .trim()
    .split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return {
    pid: Number.parseInt(line, 10),
    parent: Number(fields[1]),
    cpuSeconds: ticks / ticksPerSecond,
  };
}

/** A size in kB of /proc/PID/status or smaps_rollup, in bytes; `null` when the file has no such line. */
export function parseSize(text, name) {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text);
  return found === null ? null : Number(found[1]) * 1024;
}

/** The first line of /proc/stat: seconds during which any processor did work, of whatever process. */
export function parseMachineBusy(text) {
  const [user, nice, system, , , irq, softirq] = /^cpu\s+(.+)$/m
    .exec(text)[1]
    .split(' ')
    .map(Number);
  return (user + nice + system + irq + softirq) / ticksPerSecond;
}

/** Every process of the machine; one that ends meanwhile is left out. */
export async function allProcesses() {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    names.map((name) => readFile(`/proc/${name}/stat`, 'utf8').catch(() => null)),
  );
  return lines.filter((line) => line !== null).map(parseStat);
}

/**
 * A process and all that descend from it.
 *
 * @template {{ pid: number, parent: number }} P
 * @param {P[]} processes
 * @returns {P[]} empty when there is no such process
 */
export function treeOf(root, processes) {
  const tree = processes.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...processes.filter(({ parent }) => parent === pid));
  return tree;
}
