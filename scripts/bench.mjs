import { baseline, baselineSystem } from './bench/baseline.mjs';
import { machineFacts } from './bench/machine.mjs';
import { benchOptions } from './bench/options.mjs';
import { report } from './bench/report.mjs';
import { withSystem } from './bench/system.mjs';
import { measureSystem } from './bench/whole-system.mjs';
import { listenForInterruption } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

/** `npm run bench`: measures throw-away systems and prints Markdown. Slow figures never make it fail. */
await main(async () => {
  const options = benchOptions(process.argv.slice(2));
  listenForInterruption();
  const figures = {};
  if (options.only.some((phase) => phase !== 'baseline')) {
    await withSystem({ log: say }, async (stack) => {
      Object.assign(figures, await measureSystem(stack, options, say));
    });
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
