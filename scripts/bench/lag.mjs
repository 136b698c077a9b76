import { setTimeout as pause } from 'node:timers/promises';
import { sumOf } from './prometheus.mjs';

const LOOK_EVERY_MS = 1_000;

/**
 * How far the exporter is behind the engine's log and the projection behind the exporter, once a second.
 *
 * The exporter's lag counts every position of the log, also records that it leaves out; the projection's counts the
 * stored records that its slowest consumer has not passed.
 *
 * @param {{ zeebeManagementUrl: string, projectionUrl: string }} urls
 * @param {AbortSignal} signal ends the watching
 * @returns {Promise<{ exporter: number[], projection: number[] }>} one number per look
 */
export async function watchLag({ zeebeManagementUrl, projectionUrl }, signal) {
  const seen = { exporter: [], projection: [] };
  while (!signal.aborted) {
    const [engine, projection] = await Promise.all([
      textOf(`${zeebeManagementUrl}/actuator/prometheus`),
      textOf(`${projectionUrl}/metrics`),
    ]);
    seen.exporter.push(exporterLag(engine));
    seen.projection.push(projectionLag(projection));
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
  return seen;
}

/** The two gauges are not read at one instant, so the exporter may seem to be ahead. */
const exporterLag = (text) =>
  Math.max(
    0,
    sumOf(text, 'zeebe_log_appender_last_committed_position') -
      sumOf(text, 'zeebe_exporter_last_updated_exported_position'),
  );

const projectionLag = (text) =>
  Math.max(
    ...['read-models', 'reactions'].map((name) =>
      sumOf(text, 'projection_lag_records', ({ consumer }) => consumer === name),
    ),
  );

async function textOf(url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error(`${new URL(url).pathname}: ${answer.status}`);
  return answer.text();
}
