import { setTimeout as pause } from 'node:timers/promises';
import { ClosedLoop } from './closed-loop.mjs';
import { watchClosings } from './closings.mjs';
import { Desk } from './desk.mjs';
import { watchLag } from './lag.mjs';
import { outboxDelay } from './outbox-delay.mjs';
import { summary } from './statistics.mjs';
import { dispatchers, endlessReports, reporters } from './town.mjs';
import { usageBetween, usageOf } from './usage.mjs';

const RAMP_SECONDS = 10;
const DRAIN_SECONDS = 60;

/**
 * Keeps many cases under way at once: whenever one is closed the next is reported. Every case that was begun must be
 * closed in the end.
 *
 * @param {{ stack: object, client: import('./api-client.mjs').ApiClient, records: import('./record-watch.mjs').RecordWatch }} system
 * @param {{ inFlight: number, officials: number, seconds: number }} options officials: at each desk
 */
export async function saturation({ stack, client, records }, { inFlight, officials, seconds }) {
  const end = new AbortController();
  const nextReport = await endlessReports();
  const begin = async () => {
    const { reporter, report } = nextReport();
    return (await client.post(reporter, '/api/reports', report)).id;
  };
  const loop = new ClosedLoop({ inFlight, begin });
  const desks = dispatchers.map((username) => new Desk(client, { username, officials }));
  const town = Promise.all([
    ...desks.map((desk) => desk.run(end.signal)),
    watchClosings(client, reporters, (id) => loop.ended(id), end.signal),
    loop.start(),
  ]);
  const work = async () => {
    await pause(RAMP_SECONDS * 1000);
    await records.take();
    const requests = client.requests;
    const window = new AbortController();
    const from = new Date();
    const lag = watchLag(stack.urls, window.signal);
    const before = await usageOf(stack.pids);
    await Promise.race([pause(seconds * 1000), lag]);
    const after = await usageOf(stack.pids);
    window.abort();
    const figures = {
      usage: usageBetween(before, after),
      durations: summary(loop.durationsBetween(before.at, after.at)),
      exported: summary(await records.take()),
      requests: client.requests - requests,
      lag: await lag,
      inFlight,
    };
    const to = new Date();
    await loop.drain(DRAIN_SECONDS);
    return { ...figures, delivered: await outboxDelay(stack.urls.databaseUrl, from, to) };
  };
  try {
    return await Promise.race([work(), town]);
  } finally {
    end.abort();
  }
}
