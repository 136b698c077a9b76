import { startEphemeral } from '../lib/ephemeral.mjs';
import { throwIfInterrupted } from '../lib/interrupt.mjs';
import { untilInterrupted } from '../lib/wait.mjs';

/**
 * As `npm start` runs it, with everything safe on the disk and the system's own clock; only the departments answer at
 * once.
 */
const settings = {
  throwAway: false,
  controlledClock: false,
  env: { NODE_ENV: 'production', DEPARTMENTS_ANSWER_DELAY_MS: '0' },
};

/**
 * Starts a throw-away system, does some work with it and takes it down, whatever happens.
 *
 * @template T
 * @param {Parameters<typeof startEphemeral>[0]} options what differs from the usual
 * @param {(stack: object) => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {import('../lib/failure.mjs').Failure} when a part ends; Interrupted
 */
export async function withSystem(options, work) {
  const { stack, stop } = await startEphemeral({ ...settings, ...options });
  try {
    return await Promise.race([work(stack), failureOf(stack), interrupted()]);
  } finally {
    await stop();
  }
}

async function failureOf(stack) {
  throw await stack.failure();
}

async function interrupted() {
  await untilInterrupted();
  throwIfInterrupted();
}
