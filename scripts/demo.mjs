import { perform } from './demo/perform.mjs';
import { inRunningSystem, inThrowAwaySystem } from './demo/worlds.mjs';
import { listenForInterruption } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';
import { optionsFrom } from './lib/options.mjs';

/** Cases that are under way at the same time. A running system limits requests, so there fewer go side by side. */
const AT_ONCE = 8;
const AT_ONCE_LIVE = 2;

/**
 * Plays the demo reports on a throw-away system, or with `--live` those that need no other time on the one that runs,
 * and fails if any step of any way is not reached.
 */
await main(async () => {
  const { values } = optionsFrom(process.argv.slice(2), { live: { type: 'boolean' } });
  listenForInterruption();
  return values.live
    ? inRunningSystem((world) => perform(world, AT_ONCE_LIVE))
    : inThrowAwaySystem((world) => perform(world, AT_ONCE));
});
