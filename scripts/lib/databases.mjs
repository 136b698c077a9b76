import { Failure } from './failure.mjs';

/**
 * Creates the database that the address names if it is not there.
 *
 * @param {string} url postgres://user:password@host:port/name
 * @throws {Failure} DATABASE_UNREACHABLE, DATABASE_CREATE
 */
export async function ensureDatabase(url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  const found = await withClient(url, () => true).catch((error) => {
    if (error.code === '3D000') return false;
    throw unreachable(url, error);
  });
  if (found) return;
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  try {
    await withClient(maintenance.href, async (client) => {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    });
  } catch (error) {
    if (error.code === '42P04') return;
    throw new Failure('DATABASE_CREATE', { name, reason: error.message });
  }
}

/** Runs `use` with a connected client and closes it. */
export async function withClient(url, use) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function unreachable(url, error) {
  const { host, pathname } = new URL(url);
  const reason = error.message || error.code || String(error);
  return new Failure('DATABASE_UNREACHABLE', { host, name: pathname.slice(1), reason });
}
