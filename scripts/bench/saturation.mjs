import { setTimeout as pause } from 'node:timers/promises';
import { watchLag } from './lag.mjs';
import { outboxDelay } from './outbox-delay.mjs';
import { whileSaturated } from './saturated.mjs';
import { summary } from './statistics.mjs';
import { usageBetween, usageOf } from './usage.mjs';

/** Longer than a case takes on a slow machine: cases that begin together end together, and no wave is to be measured. */
const RAMP_SECONDS = 25;

/**
 * What the whole system carries: throughput, what it costs, and how far its parts fall behind each other.
 *
 * @param {{ stack: object, client: import('../lib/api-client.mjs').ApiClient, records: import('./record-watch.mjs').RecordWatch }} system
 * @param {{ inFlight: number, officials: number, seconds: number }} options
 */
export async function saturation({ stack, client, records }, options) {
  const { from, to, ...figures } = await whileSaturated(client, options, async (loop) => {
    await pause(RAMP_SECONDS * 1000);
    await records.take();
    const requests = client.requests;
    const from = new Date();
    const window = new AbortController();
    const lag = watchLag(stack.urls, window.signal);
    const before = await usageOf(stack.pids);
    await Promise.race([pause(options.seconds * 1000), lag]);
    const after = await usageOf(stack.pids);
    window.abort();
    return {
      from,
      to: new Date(),
      usage: usageBetween(before, after),
      durations: summary(loop.durationsBetween(before.at, after.at)),
      exported: summary(await records.take()),
      requests: client.requests - requests,
      lag: await lag,
      inFlight: options.inFlight,
    };
  });
  return { ...figures, delivered: await outboxDelay(stack.urls.databaseUrl, from, to) };
}
