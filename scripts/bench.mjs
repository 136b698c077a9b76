import { setTimeout as pause } from 'node:timers/promises';
import { ApiClient } from './bench/api-client.mjs';
import { baseline, baselineSystem } from './bench/baseline.mjs';
import { machineFacts } from './bench/machine.mjs';
import { benchOptions } from './bench/options.mjs';
import { RecordWatch } from './bench/record-watch.mjs';
import { report } from './bench/report.mjs';
import { saturation } from './bench/saturation.mjs';
import { steady } from './bench/steady.mjs';
import { withSystem } from './bench/system.mjs';
import { memoryOf } from './bench/usage.mjs';
import { passwords } from './demo/officials.mjs';
import { listenForInterruption } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';

/** After this long nothing of the start is under way any more. */
const SETTLE_SECONDS = 5;

const say = (line) => process.stderr.write(`${line}\n`);

/** `npm run bench`: measures throw-away systems and prints Markdown. Slow figures never make it fail. */
await main(async () => {
  const options = benchOptions(process.argv.slice(2));
  listenForInterruption();
  const figures = {};
  if (options.only.some((phase) => phase !== 'baseline')) {
    await withSystem({ log: say }, (stack) => measureSystem(stack, options, figures));
  }
  if (options.only.includes('baseline')) {
    await withSystem({ log: say, ...baselineSystem }, async (stack) => {
      say('测量基线 measuring the baseline …');
      figures.facts ??= await machineFacts(stack);
      figures.baseline = await baseline(stack, options);
    });
  }
  process.stdout.write(`\n${report(figures)}`);
});

async function measureSystem(stack, options, figures) {
  const { only } = options;
  figures.facts = await machineFacts(stack);
  await pause(SETTLE_SECONDS * 1000);
  if (only.includes('memory')) figures.idle = await memoryOf(stack.pids);
  const client = new ApiClient(stack.urls.apiUrl, passwords);
  const records = await RecordWatch.start(stack.urls.databaseUrl);
  const system = { stack, client, records };
  try {
    if (only.includes('steady')) {
      say(`每秒上报 ${options.rate} 件 reporting ${options.rate} a second …`);
      figures.steady = await steady(system, options);
    }
    if (only.includes('saturation')) {
      say(`饱和，${options.inFlight} 件同时在办 saturated, ${options.inFlight} cases under way …`);
      figures.saturation = await saturation(system, options);
    }
    if (only.includes('memory')) figures.after = await memoryOf(stack.pids);
  } finally {
    client.close();
    await records.stop();
  }
}
