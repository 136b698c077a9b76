import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import net from 'node:net';
import { Failure } from './failure.mjs';

/** Every port of the system: the variable that sets it and its default. */
export const ports = {
  api: { variable: 'PORT', standard: 3000 },
  departments: { variable: 'DEPARTMENTS_PORT', standard: 3100 },
  worker: { variable: 'WORKER_PORT', standard: 3201 },
  projection: { variable: 'PROJECTION_PORT', standard: 3202 },
  database: { variable: 'DATABASE_PORT', standard: 5433 },
  zeebeGrpc: { variable: 'ZEEBE_GRPC_PORT', standard: 26500 },
  zeebeCommand: { variable: 'ZEEBE_COMMAND_PORT', standard: 26501 },
  zeebeInternal: { variable: 'ZEEBE_INTERNAL_PORT', standard: 26502 },
  zeebeRest: { variable: 'ZEEBE_REST_PORT', standard: 8088 },
  zeebeManagement: { variable: 'ZEEBE_MANAGEMENT_PORT', standard: 9600 },
};

/**
 * The ports as the environment sets them.
 *
 * @returns {Record<keyof typeof ports, number>}
 * @throws {Failure} PORT_INVALID, PORT_TWICE
 */
export function portsFromEnvironment(env = process.env) {
  const chosen = {};
  const takenBy = new Map();
  for (const [name, { variable, standard }] of Object.entries(ports)) {
    const text = (env[variable] ?? '').trim();
    const port = text === '' ? standard : Number(text);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new Failure('PORT_INVALID', { variable, text });
    }
    if (takenBy.has(port)) {
      throw new Failure('PORT_TWICE', { port, variables: [takenBy.get(port), variable] });
    }
    takenBy.set(port, variable);
    chosen[name] = port;
  }
  return chosen;
}

/** Can `host` be listened on at `port`, and does nobody answer there? */
export async function isFree(port, host = '127.0.0.1') {
  return (await canListen(port, host)) && !(await answers(port, '127.0.0.1'));
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function answers(port, host) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host });
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.setTimeout(1_000, () => end(false));
  });
}

/**
 * Free ports for a throw-away system. They lie below the range from which operating systems serve outgoing
 * connections, so that no connection takes one between the choice and the use.
 *
 * @param {number} count
 * @returns {Promise<number[]>} different free ports
 */
export async function findFreePorts(count) {
  const found = new Set();
  while (found.size < count) {
    const port = 15_000 + Math.floor(Math.random() * 15_000);
    if (!found.has(port) && (await isFree(port))) found.add(port);
  }
  return [...found];
}

/** A free port for every part. */
export async function freePorts() {
  const names = Object.keys(ports);
  const found = await findFreePorts(names.length);
  return Object.fromEntries(names.map((name, index) => [name, found[index]]));
}

/**
 * @param {Record<string, number>} chosen ports by part
 * @throws {Failure} PORT_BUSY for the first that is taken
 */
export async function assertFree(chosen, hosts = {}) {
  for (const [name, port] of Object.entries(chosen)) {
    if (await isFree(port, hosts[name])) continue;
    const { variable } = ports[name];
    throw new Failure('PORT_BUSY', { part: name, port, variable, holder: await holderOf(port) });
  }
}

/** Who listens on the port, as "name (pid 123)"; `null` when the operating system does not tell. */
export async function holderOf(port) {
  return process.platform === 'linux' ? holderOnLinux(port) : holderByLsof(port);
}

async function holderOnLinux(port) {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const inodes = new Set();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const text = await readFile(table, 'utf8').catch(() => '');
    for (const line of text.split('\n').slice(1)) {
      const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
      if (state === '0A' && local?.endsWith(`:${wanted}`)) inodes.add(`socket:[${inode}]`);
    }
  }
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    const files = await readdir(`/proc/${pid}/fd`).catch(() => []);
    for (const file of files) {
      const target = await readlink(`/proc/${pid}/fd/${file}`).catch(() => '');
      if (!inodes.has(target)) continue;
      const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '?');
      return `${name.trim()} (pid ${pid})`;
    }
  }
  return null;
}

function holderByLsof(port) {
  return new Promise((resolve) => {
    const args = ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'];
    execFile('lsof', args, (_error, stdout = '') => {
      const pid = /^p(\d+)$/m.exec(stdout)?.[1];
      const name = /^c(.+)$/m.exec(stdout)?.[1];
      resolve(pid === undefined ? null : `${name ?? '?'} (pid ${pid})`);
    });
  });
}
