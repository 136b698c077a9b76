import { access, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { findJdk } from './java.mjs';
import { findMaven, maven } from './maven.mjs';
import { engineCacheDir } from './paths.mjs';
import { run } from './processes.mjs';

/** The engine's version unless ENGINE_VERSION says otherwise. */
export const standardEngineVersion = '8.5.8';

/** @throws {Failure} ENGINE_VERSION_INVALID */
export function engineVersionFrom(env = process.env) {
  const version = env.ENGINE_VERSION?.trim() || standardEngineVersion;
  if (!/^\d+\.\d+\.\d+([.-][\w.-]+)?$/.test(version)) {
    throw new Failure('ENGINE_VERSION_INVALID', { version });
  }
  return version;
}

/** The unpacked engine's folder; it exists as soon as it is whole. */
export const engineHome = (version) => path.join(engineCacheDir(), version);

export const hasEngine = (version) =>
  access(path.join(engineHome(version), 'bin', 'broker')).then(
    () => true,
    () => false,
  );

/**
 * Fetches the engine from the Maven repository and unpacks it, once per version and user. It is unpacked beside its
 * place and moved there when it is whole, so an interrupted run leaves nothing half.
 *
 * @returns {Promise<string>} the engine's folder
 * @throws {Failure} MAVEN_MISSING, ENGINE_FETCH, ENGINE_ARCHIVE
 */
export async function fetchEngine(version, { jdk = findJdk() } = {}) {
  const home = engineHome(version);
  if (await hasEngine(version)) return home;
  const mvn = findMaven({ zh: '下载流程引擎', en: 'to fetch the engine' });
  await mkdir(engineCacheDir(), { recursive: true });
  const work = await mkdtemp(path.join(engineCacheDir(), `fetching-${version}-`));
  try {
    const artifact = `io.camunda:camunda-zeebe:${version}:tar.gz`;
    const copied = await maven({ mvn, jdk }, [
      'dependency:copy',
      `-Dartifact=${artifact}`,
      `-DoutputDirectory=${work}`,
      '-Dmdep.overWriteReleases=true',
    ]);
    const archive = (await readdir(work)).find((name) => name.endsWith('.tar.gz'));
    if (copied.code !== 0 || !archive) {
      throw new Failure('ENGINE_FETCH', { version, tail: firstErrors(copied.output) });
    }
    const unpacked = await unpack(path.join(work, archive), work);
    if (!unpacked) {
      await forget(version, { mvn, jdk });
      throw new Failure('ENGINE_ARCHIVE', { version, file: archive });
    }
    await rename(unpacked, home).catch(async (error) => {
      // Somebody else has put it there meanwhile.
      if (!(await hasEngine(version))) throw error;
    });
    return home;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @returns {Promise<string | null>} the folder that was in the archive; `null` when the archive is broken */
async function unpack(archive, into) {
  const folder = path.join(into, 'unpacked');
  await mkdir(folder);
  const { code } = await run('tar', ['-xzf', archive, '-C', folder]);
  const [name] = await readdir(folder);
  if (code !== 0 || !name) return null;
  const home = path.join(folder, name);
  const whole = await access(path.join(home, 'bin', 'broker')).then(
    () => true,
    () => false,
  );
  return whole ? home : null;
}

/** Takes the broken archive out of Maven's local repository, which would hand it out for ever. */
async function forget(version, { mvn, jdk }) {
  const { stdout } = await maven({ mvn, jdk }, [
    'help:evaluate',
    '-Dexpression=settings.localRepository',
    '-DforceStdout',
  ]);
  const told = stdout.split('\n').filter((line) => path.isAbsolute(line));
  const repository = told.at(-1) ?? path.join(os.homedir(), '.m2', 'repository');
  const folder = path.join(repository, 'io', 'camunda', 'camunda-zeebe', version);
  await rm(folder, { recursive: true, force: true });
}

/** Maven says first what went wrong, then for long how to get help. */
function firstErrors(output) {
  const lines = output.split('\n').filter(Boolean);
  const errors = lines.filter((line) => line.startsWith('[ERROR]'));
  return (errors.length > 0 ? errors : lines).slice(0, 3).join('\n');
}
