import { accessSync, constants } from 'node:fs';
import { Failure } from '../failure.mjs';
import { findOnPath } from '../java.mjs';

/**
 * The browser of the browser tests: CHROMIUM_PATH if set, else the one of the system.
 *
 * @throws {Failure} CHROMIUM_MISSING
 */
export function findChromium(env = process.env) {
  const macos = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const named = [env.CHROMIUM_PATH, '/usr/bin/chromium', macos].filter(Boolean);
  const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const found = [...named, ...commands.map((name) => findOnPath(name, env.PATH))].find(runs);
  if (found) return found;
  throw new Failure('CHROMIUM_MISSING');
}

function runs(file) {
  if (!file) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
