import pg from 'pg';
import { summary } from './statistics.mjs';

/** Both times are those of our own applications' clocks on this machine. */
const DELAYS = `
  SELECT 1000 * extract(epoch FROM delivered_at - created_at)::float8 AS ms FROM outbox.message
  WHERE delivered_at IS NOT NULL AND created_at BETWEEN $1 AND $2`;

/**
 * How long messages to the engine waited in the outbox until the engine had taken them, in milliseconds.
 *
 * @param {string} databaseUrl
 * @param {Date} from
 * @param {Date} to the span of time in which they were written
 */
export async function outboxDelay(databaseUrl, from, to) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(DELAYS, [from, to]);
    return summary(rows.map(({ ms }) => ms));
  } finally {
    await client.end();
  }
}
