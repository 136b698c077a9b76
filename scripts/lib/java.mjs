import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync, realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Failure } from './failure.mjs';

/** Zeebe's class files are of version 65. */
export const oldestJava = 21;

/**
 * The JDK that runs the engine and compiles its exporter: JAVA_HOME if it is new enough, else the `java` of the PATH,
 * else the oldest sufficient one of the usual folders (nearest to what the engine was made with).
 *
 * @returns {{ home: string, version: number, source: string }}
 * @throws {Failure} JDK_MISSING with what was searched and found
 */
export function findJdk(env = process.env, folders = jdkFolders(env)) {
  const candidates = [
    ...(env.JAVA_HOME ? [{ home: env.JAVA_HOME, source: 'JAVA_HOME' }] : []),
    ...javaOnPath(env.PATH ?? ''),
    ...folders.map((home) => ({ home, source: path.dirname(home) })),
  ].map((candidate) => ({ ...candidate, version: versionOf(candidate.home) }));
  const chosen = chooseJdk(candidates);
  if (chosen) return chosen;
  const found = [
    ...new Set(
      candidates
        .filter(({ version }) => version !== null)
        .map(({ home, version }) => `${version} (${home}${isJdk(home) ? '' : ', JRE'})`),
    ),
  ];
  throw new Failure('JDK_MISSING', {
    searched: ['JAVA_HOME', 'PATH', ...usualFolders(env)].join(', '),
    found: found.join(', '),
  });
}

/**
 * @param {{ home: string, source: string, version: number | null }[]} candidates in the order of search
 * @param {(home: string) => boolean} complete has it a compiler?
 */
export function chooseJdk(candidates, complete = isJdk) {
  const good = candidates.filter(
    ({ home, version }) => version !== null && version >= oldestJava && complete(home),
  );
  const named = good.find(({ source }) => source === 'JAVA_HOME' || source === 'PATH');
  return named ?? good.toSorted((a, b) => a.version - b.version)[0];
}

/** Major version out of the text of a `release` file or of `java -version`: "1.8.0_402" is 8, "25" is 25. */
export function majorVersion(text) {
  const [, first, second] = /(?:JAVA_VERSION=|version )"(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  if (first === undefined) return null;
  return first === '1' && second !== undefined ? Number(second) : Number(first);
}

function versionOf(home) {
  try {
    const version = majorVersion(readFileSync(path.join(home, 'release'), 'utf8'));
    if (version !== null) return version;
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  }
  const java = path.join(home, 'bin', 'java');
  if (!isExecutable(java)) return null;
  try {
    // Java writes its version to the error output.
    return majorVersion(execFileSync('/bin/sh', ['-c', '"$0" -version 2>&1', java]).toString());
  } catch {
    return null;
  }
}

const isJdk = (home) =>
  isExecutable(path.join(home, 'bin', 'java')) && isExecutable(path.join(home, 'bin', 'javac'));

function javaOnPath(searchPath) {
  const java = findOnPath('java', searchPath);
  return java ? [{ home: path.resolve(realpathSync(java), '..', '..'), source: 'PATH' }] : [];
}

/** First executable file of that name in the folders of a PATH. */
export function findOnPath(name, searchPath = process.env.PATH ?? '') {
  const files = searchPath.split(path.delimiter).map((folder) => path.join(folder, name));
  return files.find(isExecutable);
}

const usualFolders = (env) => [
  '/usr/lib/jvm',
  '/usr/java',
  '/opt',
  '/Library/Java/JavaVirtualMachines',
  path.join(env.HOME ?? os.homedir(), '.sdkman/candidates/java'),
  path.join(env.HOME ?? os.homedir(), '.jdks'),
];

function jdkFolders(env) {
  return usualFolders(env).flatMap((folder) =>
    list(folder).flatMap((name) => {
      const home = path.join(folder, name);
      return [home, path.join(home, 'Contents', 'Home')].filter((place) =>
        isExecutable(path.join(place, 'bin', 'java')),
      );
    }),
  );
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
