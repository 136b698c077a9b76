import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { hydrate } from './postgres-binaries.mjs';
import { runAsPostgres } from './postgres-user.mjs';
import { run, startPart, tailOf } from './processes.mjs';
import { comes } from './ready.mjs';

/** Small buffers: a city's day is a few thousand rows, and the whole system has to fit a laptop. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
};

/**
 * Starts the embedded PostgreSQL, made ready in `directory` at the first start.
 *
 * @param {{ directory: string, port: number, password: string, logFile: string, throwAway?: boolean,
 *   onStart: (part: import('./processes.mjs').Part) => void }} options
 *   throwAway trades safety at a power cut for speed; only for data that is deleted afterwards; onStart takes the part,
 *   which from then on has to be stopped, also when the start fails
 * @returns {Promise<void>} once it answers
 * @throws {Failure} DATABASE_PLATFORM, DATABASE_ROOT, DATABASE_FOLDER, DATABASE_INIT, DATABASE_START
 */
export async function startPostgres({
  directory,
  port,
  password,
  logFile,
  throwAway = false,
  onStart,
}) {
  const native = await hydrate();
  const as = await runAsPostgres(native, path.dirname(directory));
  await initialise({ native, as, directory, password, throwAway });
  const flags = { ...settings, port: String(port), ...(throwAway ? { fsync: 'off' } : {}) };
  const args = Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const part = await startPart({
    name: 'database',
    ...as.command(path.join(native, 'bin', 'postgres'), ['-D', directory, ...args]),
    cwd: '/',
    env: plainEnvironment(),
    logFile,
    stopSignal: 'SIGINT',
    graceMs: 30_000,
  });
  const url = adminUrl(port, password);
  onStart(part);
  if (await comes(part, 60, () => accepts(url))) return;
  throw new Failure('DATABASE_START', { logFile, tail: await tailOf(logFile) });
}

/** Address of the maintenance database. */
export const adminUrl = (port, password) => databaseUrl(port, password, 'postgres');

export const databaseUrl = (port, password, name, user = 'postgres') =>
  `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;

/** Makes the data folder beside its place and moves it there when it is whole: an interrupted start leaves no half. */
async function initialise({ native, as, directory, password, throwAway }) {
  const exists = await access(path.join(directory, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
  if (exists) return;
  const parent = path.dirname(directory);
  const work = await mkdtemp(path.join(parent, 'initialising-'));
  try {
    const passwordFile = path.join(work, 'password');
    const fresh = path.join(work, 'data');
    await mkdir(fresh, { mode: 0o700 });
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    for (const file of [work, fresh, passwordFile]) await as.own(file);
    const { command, args, uid, gid } = as.command(path.join(native, 'bin', 'initdb'), [
      `--pgdata=${fresh}`,
      `--pwfile=${passwordFile}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(throwAway ? ['--no-sync'] : []),
    ]);
    const { code, output } = await run(command, args, {
      cwd: '/',
      env: plainEnvironment(),
      uid,
      gid,
    });
    if (code !== 0) throw new Failure('DATABASE_INIT', { tail: output });
    await rm(directory, { recursive: true, force: true });
    await rename(fresh, directory);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Settings of a PostgreSQL client (PGHOST, PGDATA …) that somebody has exported must not reach ours. */
function plainEnvironment() {
  const entries = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(entries), LC_ALL: 'C' };
}

async function accepts(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch (error) {
    if (error.code === '28P01') throw new Failure('DATABASE_PASSWORD');
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
