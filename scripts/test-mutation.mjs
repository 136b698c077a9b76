import { Failure } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { listenForInterruption, throwIfInterrupted } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';
import { optionsFrom } from './lib/options.mjs';
import { progress } from './lib/progress.mjs';
import { libsWithRules } from './mutation/libs.mjs';
import { scoresOfLib } from './mutation/lib-run.mjs';
import { percent, scoreLine, total } from './mutation/score.mjs';

/** Per cent of the changes that the specs have to notice, over all that was asked for. */
const LEAST = 80;

/**
 * `npm run test:mutation [-- --only kernel,limits]`: changes the domain rules one small change at a time and counts how
 * many changes the specs beside them notice, by folder. Ends with 1 below {@link LEAST} per cent.
 */
await main(async () => {
  const { values } = optionsFrom(process.argv.slice(2), { only: { type: 'string' } });
  const libs = chosen(await libsWithRules(), values.only);
  listenForInterruption();
  await install(progress(say));
  const start = Date.now();
  const scores = new Map();
  for (const lib of libs) {
    throwIfInterrupted();
    for (const [folder, score] of await scoresOfLib(lib)) {
      scores.set(folder, score);
      say(scoreLine(folder, score));
    }
  }
  const all = total(scores.values());
  say(scoreLine('total 合计', all));
  say(`${Math.round((Date.now() - start) / 1_000)} s`);
  return percent(all) >= LEAST ? 0 : 1;
});

function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @throws {Failure} UNKNOWN_OPTION */
function chosen(known, text) {
  if (text === undefined) return known;
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return names;
  throw new Failure('UNKNOWN_OPTION', { option: unknown, known: known.join(', ') });
}
