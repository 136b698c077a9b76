import { setTimeout as pause } from 'node:timers/promises';
import { NoopProcess } from './baseline/noop-process.mjs';
import { ClosedLoop } from './closed-loop.mjs';
import { summary } from './statistics.mjs';
import { usageBetween, usageOf } from './usage.mjs';

const RAMP_SECONDS = 15;
const DRAIN_SECONDS = 60;

/** What the baseline needs of a system: an engine of its own, whose exporter copies only what the driver must know. */
export const baselineSystem = {
  parts: ['database', 'setup', 'exporter', 'engine'],
  engineEnv: {
    ZEEBE_BROKER_EXPORTERS_RECORDS_ARGS_INCLUDE: 'USER_TASK:CREATED',
    ZEEBE_BROKER_EXPORTERS_RECORDS_ARGS_FLUSHINTERVALMILLIS: '5',
  },
};

/**
 * The same diagram with handlers that do nothing and no application of ours, as fast as the engine goes.
 *
 * @param {object} stack a system as `baselineSystem` describes it
 * @param {{ inFlight: number, seconds: number }} options
 */
export async function baseline(stack, { inFlight, seconds }) {
  const noop = new NoopProcess(stack, (caseId) => loop.ended(caseId));
  const loop = new ClosedLoop({ inFlight, begin: () => noop.report() });
  const work = async () => {
    await pause(RAMP_SECONDS * 1000);
    const before = await usageOf(stack.pids);
    await pause(seconds * 1000);
    const after = await usageOf(stack.pids);
    await loop.drain(DRAIN_SECONDS);
    const durations = summary(loop.durationsBetween(before.at, after.at));
    return { usage: usageBetween(before, after), durations, inFlight };
  };
  await noop.start();
  try {
    return await Promise.race([work(), loop.start(), noop.broken]);
  } finally {
    await noop.stop();
  }
}
