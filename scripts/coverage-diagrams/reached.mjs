/** What instances on an engine have reached, out of its records. */
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Elements that were activated and sequence flows that were taken.
 *
 * @typedef {Record<string, string[]>} Reached ids by process, in order
 */

const REACHED = `
  SELECT bpmn_process_id AS process, array_agg(DISTINCT element_id ORDER BY element_id) AS ids
  FROM engine.record
  WHERE record_type = 'EVENT' AND value_type = 'PROCESS_INSTANCE'
    AND intent IN ('ELEMENT_ACTIVATED', 'SEQUENCE_FLOW_TAKEN')
  GROUP BY bpmn_process_id`;

/** The exporter writes a few dozen milliseconds after the engine: asked again until the answer stays the same. */
const settling = { pauseMs: 200, times: 10 };

/** @returns {Promise<Reached>} */
export async function readReached(databaseUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await settled(() => ask(client));
  } finally {
    await client.end();
  }
}

async function ask(client) {
  const { rows } = await client.query(REACHED);
  return union(rows.map(({ process, ids }) => ({ [process]: ids })));
}

async function settled(read) {
  let last = await read();
  for (let asked = 1; asked < settling.times; asked += 1) {
    await pause(settling.pauseMs);
    const next = await read();
    if (JSON.stringify(next) === JSON.stringify(last)) return next;
    last = next;
  }
  return last;
}

/**
 * What was reached on any of several engines.
 *
 * @param {Reached[]} several
 * @returns {Reached}
 */
export function union(several) {
  const ids = new Map();
  for (const [process, reached] of several.flatMap((each) => Object.entries(each))) {
    ids.set(process, new Set([...(ids.get(process) ?? []), ...reached]));
  }
  return Object.fromEntries([...ids].sort().map(([process, set]) => [process, [...set].sort()]));
}
