import { Failure } from './failure.mjs';
import { loginParts } from './logins.mjs';
import { databaseUrl } from './postgres.mjs';

const wildcard = new Set(['0.0.0.0', '::', '']);

/** The address under which a person on this machine reaches the api. */
export function apiUrlOf(ports, host = '127.0.0.1') {
  const name = wildcard.has(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${ports.api}`;
}

/**
 * A server of one's own: the address of the owner of our database, and perhaps one for each part.
 *
 * @typedef {{ url: string, departmentsUrl?: string, partUrls?: Record<string, string> }} GivenDatabase
 */

/**
 * Every address of one system. `databaseUrl` is that of the embedded server's administrator or of the given owner.
 *
 * @param {{ ports: Record<string, number>, secrets: Record<string, string>, host?: string,
 *   database?: GivenDatabase }} options database: a server of one's own
 */
export function urlsOf({ ports, secrets, host, database }) {
  const local = (port) => `http://127.0.0.1:${port}`;
  return {
    apiUrl: apiUrlOf(ports, host),
    departmentsUrl: local(ports.departments),
    workerUrl: local(ports.worker),
    projectionUrl: local(ports.projection),
    databaseUrl: database?.url ?? databaseUrl(ports.database, secrets.DATABASE_PASSWORD, 'grid'),
    departmentsDatabaseUrl: database
      ? (database.departmentsUrl ?? besides(database.url, 'departments'))
      : databaseUrl(
          ports.database,
          secrets.DEPARTMENTS_DATABASE_PASSWORD,
          'departments',
          'departments',
        ),
    zeebeGrpcAddress: `127.0.0.1:${ports.zeebeGrpc}`,
    zeebeRestUrl: local(ports.zeebeRest),
    zeebeManagementUrl: local(ports.zeebeManagement),
  };
}

/**
 * A PostgreSQL of one's own, as DATABASE_URL, DATABASE_URL_API and so on, and DEPARTMENTS_DATABASE_URL name it; nothing
 * when the first is not set.
 *
 * @returns {GivenDatabase | undefined}
 * @throws {Failure} DATABASE_URL_INVALID
 */
export function databaseFromEnvironment(env = process.env) {
  const url = databaseUrlFrom(env, 'DATABASE_URL');
  if (url === undefined) return undefined;
  const partUrls = loginParts
    .filter((part) => part !== 'setup')
    .map((part) => [part, databaseUrlFrom(env, `DATABASE_URL_${part.toUpperCase()}`)])
    .filter(([, given]) => given !== undefined);
  return {
    url,
    departmentsUrl: databaseUrlFrom(env, 'DEPARTMENTS_DATABASE_URL'),
    partUrls: Object.fromEntries(partUrls),
  };
}

function databaseUrlFrom(env, variable) {
  if (!env[variable]) return undefined;
  if (!isDatabaseUrl(env[variable])) throw new Failure('DATABASE_URL_INVALID', { variable });
  return env[variable];
}

function isDatabaseUrl(text) {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return /^postgres(ql)?:$/.test(protocol) && hostname !== '' && pathname.length > 1;
}

/** Another database on the same server. */
function besides(url, name) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
