import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { exists } from '../files.mjs';
import { interruption } from '../interrupt.mjs';
import { inProject } from '../paths.mjs';
import { run } from '../processes.mjs';
import { countsOfJest } from './counts.mjs';

const plain = { CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0' };

/**
 * Runs a Node program of the project or of its packages.
 *
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export const runNode = (file, args = [], env = {}) =>
  run(process.execPath, [inProject(file), ...args], {
    cwd: inProject(),
    env: { ...process.env, ...plain, ...env },
    signal: interruption,
  });

/**
 * A check that passes or fails as a whole: all programs must end with 0.
 *
 * @param {{ file: string, args?: string[], needs?: string }[]} programs needs: a file without which there is nothing to
 *   check, which is a failure too
 */
export const check = (programs) => async () => {
  let output = '';
  for (const { file, args, needs } of programs) {
    const missing = await firstMissing([file, ...(needs ? [needs] : [])]);
    if (missing) return { passed: 0, failed: 1, output: `${output}${missing} is missing\n` };
    const result = await runNode(file, args);
    output += result.output;
    if (result.code !== 0) return { passed: 0, failed: 1, output };
  }
  return { passed: 1, failed: 0 };
};

/** The first of the project's files that does not exist. */
export async function firstMissing(files) {
  for (const file of files) if (!(await exists(inProject(file)))) return file;
  return undefined;
}

/**
 * Runs Jest and counts its cases. No case at all is a failure.
 *
 * @param {string} config
 * @param {{ args?: string[], env?: Record<string, string>, folder: string }} options folder: for Jest's report
 */
export async function runJest(config, { args = [], env = {}, folder }) {
  const missing = await firstMissing([config]);
  if (missing) return { passed: 0, failed: 1, output: `${missing} is missing\n` };
  const report = path.join(folder, `jest-${path.basename(path.dirname(config))}.json`);
  await rm(report, { force: true });
  const { code, output } = await runNode(
    'node_modules/jest/bin/jest.js',
    ['-c', inProject(config), '--json', `--outputFile=${report}`, '--forceExit=false', ...args],
    env,
  );
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1, output };
  const counts = countsOfJest(JSON.parse(text));
  const sound = code === 0 && counts.passed > 0;
  if (counts.failed === 0 && !sound) counts.failed = 1;
  return { ...counts, output: withoutReport(output) };
}

/** With --json Jest writes its whole report to the standard output as well; people read the rest. */
const withoutReport = (output) =>
  output
    .split('\n')
    .filter((line) => !line.startsWith('{"num'))
    .join('\n');
