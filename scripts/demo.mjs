import { readFile } from 'node:fs/promises';
import { passwords } from './demo/officials.mjs';
import { play } from './demo/play.mjs';
import { checkReached, printCase, printSummary } from './demo/report.mjs';
import { ApiClient } from './lib/api-client.mjs';
import { startEphemeral } from './lib/ephemeral.mjs';
import { listenForInterruption } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';
import { optionsFrom } from './lib/options.mjs';
import { inProject } from './lib/paths.mjs';

/** Cases that are under way at the same time. */
const AT_ONCE = 5;

/**
 * Plays the demo reports to their end on a throw-away system, or with `--live` on the one that runs,
 * and fails if any step is not reached.
 */
await main(async () => {
  const { values } = optionsFrom(process.argv.slice(2), { live: { type: 'boolean' } });
  const reports = await playable();
  if (values.live) {
    return playAll(`http://127.0.0.1:${process.env.PORT ?? 3000}`, reports);
  }
  listenForInterruption();
  const { stack, stop } = await startEphemeral({ env: { DEPARTMENTS_ANSWER_DELAY_MS: '300' } });
  try {
    return await playAll(stack.urls.apiUrl, reports);
  } finally {
    await stop();
  }
});

/** The reports of 清远 that go the ordinary way to their end, or are declined. */
async function playable() {
  const all = JSON.parse(await readFile(inProject('test/data/demo-reports.json'), 'utf8'));
  return all
    .filter(({ city, expected }) => city === 'QY' && ['closed', 'declined'].includes(expected.path))
    .map(({ city: _city, handling: _handling, expected: { path, ...expected }, ...report }) => ({
      ...report,
      expected: { ...expected, outcome: path },
    }));
}

/** @returns {Promise<number>} the exit code: 1 when any step of any case was not reached */
async function playAll(apiUrl, reports) {
  const client = new ApiClient(apiUrl, passwords);
  const waiting = [...reports.entries()];
  const failures = [];
  const played = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, report] = next;
      try {
        const result = await play(client, report);
        checkReached(result, report.expected);
        printCase(index + 1, reports.length, result);
        played.push(result);
      } catch (error) {
        failures.push(error);
        console.log(`\n✗ ${index + 1}/${reports.length} ${report.placeText}: ${error.message}`);
      }
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  client.close();
  printSummary(played, failures, (performance.now() - started) / 1000);
  return failures.length > 0 ? 1 : 0;
}
