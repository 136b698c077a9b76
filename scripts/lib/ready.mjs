import { Failure } from './failure.mjs';
import { throwIfInterrupted } from './interrupt.mjs';
import { tailOf, within } from './processes.mjs';

/**
 * Waits for a started part.
 *
 * @param {import('./processes.mjs').Part} part
 * @param {() => Promise<boolean>} check
 * @returns {Promise<boolean>} false when it has ended, or has not come within the seconds
 * @throws {import('./interrupt.mjs').Interrupted}
 */
export async function comes(part, seconds, check) {
  const ready = await within(seconds * 1_000, async () => {
    throwIfInterrupted();
    return part.exit !== null || (await check());
  });
  throwIfInterrupted();
  return ready && part.exit === null;
}

/**
 * Waits until an application answers 200 at the address.
 *
 * @param {import('./processes.mjs').Part} part
 * @throws {Failure} PART_ENDED, PART_NOT_READY
 */
export async function waitUntilReady(part, url, seconds = 90) {
  if (await comes(part, seconds, () => answersOk(url))) return;
  if (part.exit !== null) throw await endedFailure(part);
  const { name, logFile } = part;
  throw new Failure('PART_NOT_READY', {
    part: name,
    seconds,
    logFile,
    tail: await tailOf(logFile),
  });
}

export const answersOk = (url) =>
  fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    async (answer) => {
      await answer.body?.cancel();
      return answer.ok;
    },
    () => false,
  );

/** The sentence for a part that has ended although nobody asked it to. */
export async function endedFailure({ name, exit, logFile }) {
  const how = exit.signal ?? `exit code ${exit.code}`;
  return new Failure('PART_ENDED', { part: name, how, logFile, tail: await tailOf(logFile) });
}
