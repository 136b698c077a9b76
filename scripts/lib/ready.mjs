import { Failure } from './failure.mjs';
import { tailOf, within } from './processes.mjs';

/**
 * Waits until the part answers 200 at the address.
 *
 * @param {import('./processes.mjs').Part} part
 * @throws {Failure} PART_ENDED, PART_NOT_READY
 */
export async function waitUntilReady(part, url, seconds = 90) {
  const ready = await within(
    seconds * 1_000,
    async () => part.exit !== null || (await answersOk(url)),
    100,
  );
  if (part.exit !== null) throw await endedFailure(part);
  if (ready) return;
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
