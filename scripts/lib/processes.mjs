import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Is there a process with this id (also one that belongs to another user)? */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * When the process began, as text of the operating system. With the id it names one process for ever, since ids are
 * used again. `null` when there is no such process, or only its zombie.
 */
export async function birthOf(pid) {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
    if (stat === null) return null;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  }
  try {
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], options).trim() || null;
  } catch {
    return null;
  }
}

/** Resolves with `true` when `condition` holds, with `false` when the time has passed. */
export async function within(milliseconds, condition, pause = 50) {
  const end = Date.now() + milliseconds;
  for (;;) {
    if (await condition()) return true;
    if (Date.now() >= end) return false;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Sends a signal to a process group, or to the process alone when it leads none; silent when it is gone. */
export function signalGroup(pid, signal) {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
      return;
    } catch (error) {
      if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
    }
  }
}

/**
 * Starts a long-running part in a process group of its own, so that a Ctrl-C in the terminal reaches only the
 * launcher, which then stops the parts in their order. The log of the run before is kept as `<name>.previous.log`.
 *
 * @param {{ name: string, command: string, args?: string[], env?: NodeJS.ProcessEnv, cwd?: string, logFile: string,
 *   uid?: number, gid?: number, stopSignal?: NodeJS.Signals, graceMs?: number }} part
 * @returns {Promise<Part>} once the operating system has started it
 */
export async function startPart(part) {
  mkdirSync(path.dirname(part.logFile), { recursive: true });
  if (existsSync(part.logFile)) {
    renameSync(part.logFile, part.logFile.replace(/(\.log)?$/, '.previous.log'));
  }
  const log = openSync(part.logFile, 'a');
  const child = spawn(part.command, part.args ?? [], {
    cwd: part.cwd,
    env: part.env ?? process.env,
    stdio: ['ignore', log, log],
    detached: true,
    ...(part.uid === undefined ? {} : { uid: part.uid, gid: part.gid }),
  });
  closeSync(log);
  return Part.begin(child, part);
}

/** A running part of the system. */
export class Part {
  static async begin(child, { name, logFile, stopSignal = 'SIGTERM', graceMs = 15_000 }) {
    await new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    const part = new Part();
    Object.assign(part, { name, logFile, stopSignal, graceMs, pid: child.pid, exit: null });
    part.birth = await birthOf(child.pid);
    part.exited = new Promise((resolve) => {
      const settle = (code, signal) => {
        part.exit ??= { code, signal };
        resolve(part.exit);
      };
      if (child.exitCode !== null || child.signalCode !== null) {
        settle(child.exitCode, child.signalCode);
      }
      child.once('exit', settle);
    });
    return part;
  }

  /** Asks the part to end and waits; kills what does not end in its time. */
  async stop(graceMs = this.graceMs) {
    if (this.exit === null) {
      signalGroup(this.pid, this.stopSignal);
      const ended = await within(graceMs, () => this.exit !== null, 20);
      if (!ended) signalGroup(this.pid, 'SIGKILL');
      await this.exited;
    }
    killRemains(this.pid);
  }

  kill() {
    if (this.exit === null) signalGroup(this.pid, 'SIGKILL');
  }
}

/** A part that has ended may have left children in its group: nothing of it may stay. */
function killRemains(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    return;
  }
}

/**
 * Runs a command to its end.
 *
 * @returns {Promise<{ code: number | null, output: string, stdout: string }>} output: what it wrote
 *   to both channels, without colours; stdout: the ordinary one alone
 */
export function run(command, args, options = {}) {
  const { onOutput, input, ...rest } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], ...rest });
    let output = '';
    let stdout = '';
    const take = (chunk) => {
      const text = stripVTControlCharacters(chunk);
      output = (output + text).slice(-4_000_000);
      onOutput?.(text);
      return text;
    };
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout = (stdout + take(chunk)).slice(-4_000_000);
    });
    child.stderr.setEncoding('utf8').on('data', take);
    child.stdin.on('error', () => undefined).end(input ?? '');
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({ code: code ?? (signal ? 128 : null), output, stdout }),
    );
  });
}

/** The last lines of a text file; empty when there is none. */
export async function tailOf(file, lines = 30) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
