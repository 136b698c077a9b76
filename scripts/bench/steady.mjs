import { setTimeout as pause } from 'node:timers/promises';
import { watchClosings } from './closings.mjs';
import { Desk } from './desk.mjs';
import { outboxDelay } from './outbox-delay.mjs';
import { summary } from './statistics.mjs';
import { desks, endlessReports, reporters } from './town.mjs';
import { usageBetween, usageOf } from './usage.mjs';

const RAMP_SECONDS = 3;
const ASK_AGAIN_AFTER_MS = 20;
const PATIENCE_SECONDS = 60;

/**
 * Reports come in at a fixed rate and are worked to their close. Measures how long after the answer 201 the task stands
 * in the tasklist of the dispatcher who asks again 20 ms after each answer, and how long records take to become readable.
 *
 * @param {{ stack: object, client: import('../lib/api-client.mjs').ApiClient, records: import('./record-watch.mjs').RecordWatch }} system
 * @param {{ rate: number, officials: number, seconds: number }} options rate: reports per second; officials: at each desk
 */
export async function steady({ stack, client, records }, { rate, officials, seconds }) {
  const end = new AbortController();
  const unseen = new Set();
  const open = new Set();
  const ways = new Map();
  const mayTake = ({ caseId }) => !unseen.has(caseId);
  const town = Promise.all([
    ...desks.map((desk) => new Desk(client, { ...desk, officials, ways, mayTake }).run(end.signal)),
    watchClosings(client, reporters, (id) => open.delete(id), end.signal),
  ]);
  const nextReport = await endlessReports();

  const reportOne = async () => {
    const { way, reporter, reviewer, report } = nextReport();
    const evidenceIds = [await client.photo(reporter)];
    const { id } = await client.post(reporter, '/api/reports', { ...report, evidenceIds });
    const accepted = performance.now();
    open.add(id);
    if (way === 'settled') return null;
    unseen.add(id);
    ways.set(id, way);
    await untilVisible(client, reviewer, id);
    unseen.delete(id);
    return performance.now() - accepted;
  };
  const work = async () => {
    await atRate(rate, RAMP_SECONDS, reportOne);
    await records.take();
    const before = await usageOf(stack.pids);
    const from = new Date();
    const visible = await atRate(rate, seconds, reportOne);
    const exported = await records.take();
    const usage = usageBetween(before, await usageOf(stack.pids));
    const to = new Date();
    await untilEmpty(open);
    return {
      visible: summary(visible.filter((milliseconds) => milliseconds !== null)),
      delivered: await outboxDelay(stack.urls.databaseUrl, from, to),
      exported: summary(exported),
      usage,
      rate,
    };
  };
  try {
    return await Promise.race([work(), town]);
  } finally {
    end.abort();
    await town.catch(() => undefined);
  }
}

/** Does something at fixed moments, whether what was begun before has ended or not. @returns all results */
async function atRate(rate, seconds, work) {
  const begun = performance.now();
  const results = [];
  for (let count = 0; count < rate * seconds; count += 1) {
    await pause(Math.max(0, begun + (count * 1000) / rate - performance.now()));
    const result = work();
    result.catch(() => undefined);
    results.push(result);
  }
  return Promise.all(results);
}

async function untilVisible(client, reviewer, caseId) {
  const deadline = performance.now() + PATIENCE_SECONDS * 1000;
  while (performance.now() < deadline) {
    const { items } = await client.get(reviewer, `/api/tasks?scope=group&caseId=${caseId}&limit=1`);
    if (items.length > 0) return;
    await pause(ASK_AGAIN_AFTER_MS);
  }
  throw new Error(`A reported case has no task after ${PATIENCE_SECONDS} s`);
}

async function untilEmpty(open) {
  const deadline = performance.now() + PATIENCE_SECONDS * 1000;
  while (open.size > 0) {
    if (performance.now() > deadline) throw new Error(`${open.size} cases were never closed`);
    await pause(50);
  }
}
