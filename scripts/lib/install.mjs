import { mkdir, readFile } from 'node:fs/promises';
import { Failure } from './failure.mjs';
import { alone } from './files.mjs';
import { interruption } from './interrupt.mjs';
import { inProject } from './paths.mjs';
import { hydrate } from './postgres-binaries.mjs';
import { run } from './processes.mjs';
import { contentHash, isStamped, writeStamp } from './stamp.mjs';

const stampFile = inProject('node_modules', '.grid-install-stamp');
const npmsOwn = inProject('node_modules', '.package-lock.json');

const lockHash = () => contentHash([inProject('package-lock.json')]);

/** Are the packages there, and those of the present package-lock.json? */
export const isInstalled = async () => isStamped(stampFile, await lockHash());

/**
 * Installs the packages as package-lock.json names them.
 *
 * @param {import('./progress.mjs').progress} progress
 * @throws {Failure} INSTALL_FAILED
 */
export async function install({ step }) {
  if (await isInstalled()) return;
  await mkdir(inProject('.cache'), { recursive: true });
  await alone(inProject('.cache', 'install.lock'), async () => {
    if (await isInstalled()) return;
    const title = { zh: '安装依赖包', en: 'install packages' };
    await step(title, async () => {
      if (!(await matchesLock())) await npmCi({ again: true });
      await hydrate();
      await writeStamp(stampFile, await lockHash());
    });
  });
}

/** npm notes what it installed; when a person has just run `npm ci` or `npm install` there is nothing left to do. */
async function matchesLock() {
  const [wanted, found] = await Promise.all([
    packagesOf(inProject('package-lock.json')),
    packagesOf(npmsOwn),
  ]);
  return found !== null && samePackages(wanted, found);
}

const packagesOf = (file) =>
  readFile(file, 'utf8').then(
    (text) => JSON.parse(text).packages,
    () => null,
  );

/**
 * @param {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} wanted
 * @param {typeof wanted} found what is installed; packages for other platforms may be missing
 */
export function samePackages(wanted, found) {
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    if (place === '') return true;
    if (found[place] === undefined) return Boolean(optional ?? devOptional);
    return found[place].version === version;
  });
}

/** The network fails now and then, so npm gets a second try; a lock file that does not fit would not get better. */
async function npmCi({ again }) {
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: inProject(),
    signal: interruption,
  });
  if (code === 0) return;
  if (again && !output.includes('EUSAGE')) {
    await npmCi({ again: false });
    return;
  }
  // npm says first what went wrong, then at length how it is used.
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  throw new Failure('INSTALL_FAILED', { tail: errors.slice(0, 8).join('\n') || output });
}
