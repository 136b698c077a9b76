import { ClosedLoop } from './closed-loop.mjs';
import { watchClosings } from './closings.mjs';
import { Desk } from './desk.mjs';
import { desks, endlessReports, reporters } from './town.mjs';

const DRAIN_SECONDS = 60;

/**
 * Keeps many cases under way while some work lasts: whenever one has ended the next is reported. Every case that was
 * begun must be closed or declined in the end.
 *
 * @template T
 * @param {import('../lib/api-client.mjs').ApiClient} client
 * @param {{ inFlight: number, officials: number }} options officials: at each desk
 * @param {(loop: ClosedLoop) => Promise<T>} work
 * @returns {Promise<T>} what the work gives, once the last case is closed
 * @throws when the system refuses anything, or loses a case
 */
export async function whileSaturated(client, { inFlight, officials }, work) {
  const end = new AbortController();
  const nextReport = await endlessReports();
  const ways = new Map();
  const begin = async () => {
    const { way, reporter, report } = nextReport();
    const evidenceIds = [await client.photo(reporter)];
    const { id } = await client.post(reporter, '/api/reports', { ...report, evidenceIds });
    ways.set(id, way);
    return id;
  };
  const loop = new ClosedLoop({ inFlight, begin });
  const town = Promise.all([
    ...desks.map((desk) => new Desk(client, { ...desk, officials, ways }).run(end.signal)),
    watchClosings(client, reporters, (id) => loop.ended(id), end.signal),
    loop.start(),
  ]);
  const workAndDrain = async () => {
    const result = await work(loop);
    await loop.drain(DRAIN_SECONDS);
    return result;
  };
  try {
    return await Promise.race([workAndDrain(), town]);
  } finally {
    end.abort();
  }
}
