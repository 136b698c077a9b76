import { setTimeout as pause } from 'node:timers/promises';
import { passwords } from '../demo/officials.mjs';
import { ApiClient } from '../lib/api-client.mjs';
import { setDepartments } from './departments.mjs';
import { machineFacts } from './machine.mjs';
import { RecordWatch } from './record-watch.mjs';
import { whileSaturated } from './saturated.mjs';
import { saturation } from './saturation.mjs';
import { steady } from './steady.mjs';
import { memoryOf, usageBetween, usageOf } from './usage.mjs';

/** After this long nothing of the start is under way any more. */
const SETTLE_SECONDS = 5;

/** How long is watched what the system does when nobody asks for anything. */
const IDLE_SECONDS = 5;

/** Java and JavaScript are compiled while they run: a cold system costs half as much again. */
const WARM_UP_SECONDS = 20;

/**
 * Measures a system just started, phase by phase.
 *
 * @param {object} stack
 * @param {ReturnType<import('./options.mjs').benchOptions>} options
 * @param {(line: string) => void} say is told what begins
 * @returns {Promise<Parameters<import('./report.mjs').report>[0]>}
 */
export async function measureSystem(stack, options, say) {
  const wants = (phase) => options.only.includes(phase);
  const figures = { facts: await machineFacts(stack) };
  await pause(SETTLE_SECONDS * 1000);
  if (wants('memory')) figures.idle = await idle(stack);
  await setDepartments(stack);
  const client = new ApiClient(stack.urls.apiUrl, passwords);
  const records = await RecordWatch.start(stack.urls.databaseUrl);
  const system = { stack, client, records };
  try {
    if (wants('steady') || wants('saturation')) {
      say(`预热 ${WARM_UP_SECONDS} 秒 warming up, ${WARM_UP_SECONDS} s …`);
      await whileSaturated(client, options, () => pause(WARM_UP_SECONDS * 1000));
    }
    if (wants('steady')) {
      say(`每秒上报 ${options.rate} 件 reporting ${options.rate} a second …`);
      figures.steady = await steady(system, options);
    }
    if (wants('saturation')) {
      say(`饱和，${options.inFlight} 件同时在办 saturated, ${options.inFlight} cases under way …`);
      figures.saturation = await saturation(system, options);
    }
    if (wants('memory')) figures.after = await memoryOf(stack.pids);
    return figures;
  } finally {
    client.close();
    await records.stop();
  }
}

async function idle({ pids }) {
  const memory = await memoryOf(pids);
  const before = await usageOf(pids);
  await pause(IDLE_SECONDS * 1000);
  return { memory, usage: usageBetween(before, await usageOf(pids)) };
}
