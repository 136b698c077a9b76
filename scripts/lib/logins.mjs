import { readFile } from 'node:fs/promises';
import { ensureDatabase, withClient } from './databases.mjs';
import { inProject } from './paths.mjs';
import { scramVerifier } from './scram.mjs';

/** The parts that sign in at our database, each as a role of its own. The role of `setup` owns everything in it. */
export const loginParts = ['setup', 'api', 'worker', 'projection', 'exporter'];

/**
 * How each part signs in.
 *
 * @typedef {{ urls: Record<string, string>, roles: Record<string, string>, sharing: string[] }} Logins
 *   roles: the name of each part's own role; sharing: parts without one, which sign in as the owner
 */

/**
 * Makes databases and logins as far as they are missing and may be made.
 *
 * @param {{ urls: { databaseUrl: string, departmentsDatabaseUrl: string }, secrets: Record<string, string>,
 *   given?: import('./urls.mjs').GivenDatabase }} options given: a server of one's own
 * @returns {Promise<Logins>}
 * @throws {import('./failure.mjs').Failure} DATABASE_UNREACHABLE, DATABASE_CREATE
 */
export async function databaseLogins({ urls, secrets, given }) {
  if (given === undefined) return embeddedLogins(urls, secrets);
  await ensureDatabase(urls.departmentsDatabaseUrl);
  const logins = await givenLogins(given, secrets);
  const departmentsShare = given.departmentsUrl === undefined ? ['departments'] : [];
  return { ...logins, sharing: [...logins.sharing, ...departmentsShare] };
}

/** The address of one part on the embedded server. */
export function embeddedLogin(databaseUrl, secrets, part) {
  return loginUrl(databaseUrl, `grid_${part}`, passwordOf(secrets, part));
}

/** Made by the server's superuser, as whom nothing of ours runs. */
async function embeddedLogins({ databaseUrl, departmentsDatabaseUrl }, secrets) {
  const urls = Object.fromEntries(
    loginParts.map((part) => [part, embeddedLogin(databaseUrl, secrets, part)]),
  );
  const server = maintenanceOf(databaseUrl);
  await withClient(server, async (client) => {
    for (const url of [...Object.values(urls), departmentsDatabaseUrl]) {
      await ensureLogin(client, url);
    }
  });
  for (const url of [urls.setup, departmentsDatabaseUrl]) {
    const { pathname, username } = new URL(url);
    const asAdministrator = new URL(databaseUrl);
    asAdministrator.pathname = pathname;
    await ensureDatabase(asAdministrator.href);
    await handOver(asAdministrator.href, decodeURIComponent(username));
  }
  return { urls, roles: rolesOf(urls), sharing: [] };
}

/**
 * The given user owns everything. Each other part takes the address that was given for it, else a role that is made for
 * it, as far as the given user may make roles.
 */
async function givenLogins({ url, partUrls = {} }, secrets) {
  await ensureDatabase(url);
  const urls = { setup: url, ...partUrls };
  const missing = loginParts.filter((part) => urls[part] === undefined);
  const made = await withClient(url, async (client) => {
    if (!(await mayMakeRoles(client))) return {};
    const prefix = decodeURIComponent(new URL(url).pathname.slice(1));
    const logins = missing.map((part) => [
      part,
      loginUrl(url, `${prefix}_${part}`, passwordOf(secrets, part)),
    ]);
    for (const [, login] of logins) await ensureLogin(client, login);
    return Object.fromEntries(logins);
  });
  const own = { ...urls, ...made };
  const sharing = loginParts.filter((part) => own[part] === undefined);
  const shared = Object.fromEntries(sharing.map((part) => [part, url]));
  return { urls: { ...own, ...shared }, roles: rolesOf(own), sharing };
}

/** As the setting DATABASE_ROLES wants it. */
export function rolesSetting(roles) {
  return Object.entries(roles)
    .filter(([part]) => part !== 'setup')
    .map(([part, role]) => `${part}:${role}`)
    .join(',');
}

function rolesOf(urls) {
  return Object.fromEntries(
    Object.entries(urls).map(([part, url]) => [part, decodeURIComponent(new URL(url).username)]),
  );
}

async function mayMakeRoles(client) {
  const { rows } = await client.query(
    'SELECT rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user',
  );
  return rows[0].may;
}

/** The password travels as what the server stores of it, so that no log of statements can hold it. */
async function ensureLogin(client, url) {
  const { username, password } = new URL(url);
  const name = decodeURIComponent(username);
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  const verifier = client.escapeLiteral(scramVerifier(decodeURIComponent(password)));
  await client.query(
    `${rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${client.escapeIdentifier(name)} LOGIN PASSWORD ${verifier}`,
  );
}

async function handOver(url, owner) {
  const sql = await readFile(inProject('scripts', 'database', 'hand-over.sql'), 'utf8');
  await withClient(url, async (client) => {
    await client.query(`SELECT set_config('grid.owner', quote_ident($1), false)`, [owner]);
    await client.query(sql);
    const name = client.escapeIdentifier(client.database);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  });
}

function loginUrl(url, name, password) {
  const login = new URL(url);
  login.username = encodeURIComponent(name);
  login.password = encodeURIComponent(password);
  return login.href;
}

function maintenanceOf(url) {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  return maintenance.href;
}

const passwordOf = (secrets, part) => secrets[`DATABASE_PASSWORD_${part.toUpperCase()}`];
