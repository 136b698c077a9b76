import { Failure } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { listenForInterruption, throwIfInterrupted } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';
import { optionsFrom } from './lib/options.mjs';
import { defaultDataDir } from './lib/paths.mjs';
import { engineVersionFrom } from './lib/engine-archive.mjs';
import { preflight } from './lib/preflight.mjs';
import { progress } from './lib/progress.mjs';
import { endedFailure } from './lib/ready.mjs';
import { sum } from './lib/test/counts.mjs';
import { testParts } from './lib/test/parts.mjs';
import { partLine, shorten } from './lib/test/report.mjs';
import { Stages } from './lib/test/stages.mjs';

/**
 * `npm test [-- --only unit,lint]`: everything that must pass, each part with its counts and seconds; goes on after a
 * failure. The last line is `N passed, N failed`.
 */
await main(async () => {
  const { values } = optionsFrom(process.argv.slice(2), { only: { type: 'string' } });
  const wanted = partsNamed(values.only);
  listenForInterruption();
  await preflight({
    parts: ['exporter', 'engine'],
    engineVersion: engineVersionFrom(),
    dataDir: defaultDataDir(),
  });
  await install(progress(say));
  const stages = new Stages(say);
  const counts = [];
  try {
    for (const part of wanted) counts.push(await runPart(part, stages));
  } finally {
    await stages.end();
  }
  if (stages.pids.length > 0) counts.push(nothingLeft(stages));
  const { passed, failed } = sum(counts);
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @throws {Failure} UNKNOWN_OPTION */
function partsNamed(text) {
  if (text === undefined) return testParts.filter(({ byName }) => !byName);
  const names = text.split(',').map((name) => name.trim());
  const known = testParts.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Failure('UNKNOWN_OPTION', { option: unknown, known: known.join(', ') });
  }
  return testParts.filter(({ name }) => names.includes(name));
}

/** Runs one part to its end; what it throws is its failure, not the end of the tests. */
async function runPart(part, stages) {
  throwIfInterrupted();
  const start = Date.now();
  const counts = await part.run(stages).catch((error) => {
    throwIfInterrupted();
    const output = error instanceof Failure ? error.message : error.stack;
    return { passed: 0, failed: 1, output };
  });
  throwIfInterrupted();
  for (const died of await stages.died()) {
    counts.failed += 1;
    counts.output = `${counts.output ?? ''}\n${(await endedFailure(died)).message}`;
  }
  if (counts.report) say(counts.report);
  if (counts.failed > 0) say(shorten(counts.output ?? ''));
  say(partLine(part, counts, (Date.now() - start) / 1_000));
  return counts;
}

/** The tests leave no process behind. */
function nothingLeft(stages) {
  const remains = stages.remains();
  const failed = remains.length > 0 ? 1 : 0;
  if (failed > 0) say(`still running: ${remains.join(', ')}`);
  const counts = { passed: 1 - failed, failed };
  say(partLine({ name: 'leftovers', zh: '无遗留进程' }, counts, 0));
  return counts;
}
