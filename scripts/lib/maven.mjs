import path from 'node:path';
import { Failure } from './failure.mjs';
import { findOnPath } from './java.mjs';
import { run } from './processes.mjs';

/**
 * The command `mvn`: of MAVEN_HOME if set, else of the PATH.
 *
 * @param {{ zh: string, en: string }} purpose what it is needed for, for the sentence of the failure
 * @throws {Failure} MAVEN_MISSING
 */
export function findMaven(purpose, env = process.env) {
  const homes = [env.MAVEN_HOME, env.M2_HOME].filter(Boolean).map((home) => path.join(home, 'bin'));
  const found = findOnPath('mvn', [...homes, env.PATH ?? ''].join(path.delimiter));
  if (found) return found;
  throw new Failure('MAVEN_MISSING', { purpose });
}

/** Runs Maven under the chosen JDK: Maven itself takes whatever `java` comes first otherwise. */
export const maven = ({ mvn, jdk }, args, options = {}) =>
  run(mvn, ['-q', '-B', '-Dstyle.color=never', ...args], {
    ...options,
    env: { ...process.env, ...options.env, JAVA_HOME: jdk.home },
  });
