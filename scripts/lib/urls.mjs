import { Failure } from './failure.mjs';
import { databaseUrl } from './postgres.mjs';

const wildcard = new Set(['0.0.0.0', '::', '']);

/** The address under which a person on this machine reaches the api. */
export function apiUrlOf(ports, host = '127.0.0.1') {
  const name = wildcard.has(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${ports.api}`;
}

/**
 * Every address of one system.
 *
 * @param {{ ports: Record<string, number>, secrets: Record<string, string>, host?: string,
 *   database?: { url: string, departmentsUrl?: string } }} options database: a server of one's own
 */
export function urlsOf({ ports, secrets, host, database }) {
  const local = (port) => `http://127.0.0.1:${port}`;
  const embedded = (name) => databaseUrl(ports.database, secrets.DATABASE_PASSWORD, name);
  return {
    apiUrl: apiUrlOf(ports, host),
    departmentsUrl: local(ports.departments),
    workerUrl: local(ports.worker),
    projectionUrl: local(ports.projection),
    databaseUrl: database?.url ?? embedded('grid'),
    departmentsDatabaseUrl: database
      ? (database.departmentsUrl ?? besides(database.url, 'departments'))
      : embedded('departments'),
    zeebeGrpcAddress: `127.0.0.1:${ports.zeebeGrpc}`,
    zeebeRestUrl: local(ports.zeebeRest),
    zeebeManagementUrl: local(ports.zeebeManagement),
  };
}

/**
 * A PostgreSQL of one's own, as DATABASE_URL and DEPARTMENTS_DATABASE_URL name it; nothing when they are not set.
 *
 * @throws {Failure} DATABASE_URL_INVALID
 */
export function databaseFromEnvironment(env = process.env) {
  if (!env.DATABASE_URL) return undefined;
  const [url, departmentsUrl] = ['DATABASE_URL', 'DEPARTMENTS_DATABASE_URL'].map((variable) => {
    if (env[variable] && !isDatabaseUrl(env[variable])) {
      throw new Failure('DATABASE_URL_INVALID', { variable });
    }
    return env[variable] || undefined;
  });
  return { url, departmentsUrl };
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
