import { build, buildExporter, nestApps } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { listenForInterruption } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';
import { progress } from './lib/progress.mjs';

/** `npm run build [-- api web exporter]`: builds what has changed; everything without names. */
await main(async () => {
  listenForInterruption();
  const names = process.argv.slice(2);
  const wanted = names.length > 0 ? names : ['exporter', ...nestApps, 'web'];
  const steps = progress((line) => process.stdout.write(`${line}\n`));
  await install(steps);
  if (wanted.includes('exporter')) await buildExporter(steps);
  await build(wanted, steps);
});
