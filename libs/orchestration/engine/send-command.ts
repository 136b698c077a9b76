import { setTimeout as pause } from 'node:timers/promises';
import { pauseAfter } from '../domain/back-off';
import { EngineUnavailable } from './engine-errors';
import { engineError } from './grpc-status';

const COMMAND_LIMIT_MS = 10_000;
const BUSY_ATTEMPTS = 6;
const BUSY_BACK_OFF = { firstMs: 20, factor: 2, longestMs: 1_000 };

/**
 * Sends one command and waits at most ten seconds for its answer. Back-pressure (RESOURCE_EXHAUSTED) means that the
 * engine did not take the command, so it is sent again after a short pause with jitter.
 * @throws EngineUnavailable when it is away or stays busy; EngineRejected when it refuses
 */
export async function sendCommand<T>(send: () => Promise<T>): Promise<NonNullable<T>> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await answerInTime(send);
    } catch (cause) {
      const error = engineError(cause);
      if (error.code !== 'RESOURCE_EXHAUSTED' || attempt + 1 >= BUSY_ATTEMPTS) throw error;
      await pause(pauseAfter(attempt, BUSY_BACK_OFF));
    }
  }
}

/** The SDK resolves with nothing while it closes, although it sent nothing: that is no answer. */
async function answerInTime<T>(send: () => Promise<T>): Promise<NonNullable<T>> {
  const tooLate = new AbortController();
  const limit = pause(COMMAND_LIMIT_MS, undefined, { signal: tooLate.signal }).then(() => {
    throw new EngineUnavailable('DEADLINE_EXCEEDED');
  });
  try {
    const answer = await Promise.race([send(), limit]);
    if (answer === null || answer === undefined) throw new EngineUnavailable('CLIENT_CLOSED');
    return answer;
  } finally {
    tooLate.abort();
    limit.catch(() => undefined);
  }
}
