import { setTimeout as pause } from 'node:timers/promises';
import { pauseAfter } from '../domain/back-off';
import { BUSY, EngineUnavailable } from './engine-errors';
import { engineError } from './grpc-status';

const COMMAND_LIMIT_MS = 10_000;

/** How long a busy engine is asked again before the caller hears of it, who may have something else to do meanwhile. */
const PATIENCE_MS = 1_000;
const BUSY_BACK_OFF = { firstMs: 20, factor: 2, longestMs: 500 };

/**
 * Sends one command over gRPC and waits at most ten seconds for its answer; a busy engine is asked again.
 * @param patienceMs how long it is asked again, in milliseconds
 * @throws EngineUnavailable when it is away or stays busy; EngineRejected when it refuses
 */
export function sendCommand<T>(
  send: () => Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<NonNullable<T>> {
  return whileBusy(async () => {
    try {
      return await answerInTime(send);
    } catch (cause) {
      throw engineError(cause);
    }
  }, patienceMs);
}

/**
 * Back-pressure means that the engine did not take the command, so it is sent again after a short pause with jitter.
 * @param patienceMs longest sum of the pauses, in milliseconds
 * @throws whatever `send` throws otherwise, and EngineUnavailable `RESOURCE_EXHAUSTED` when the engine stays busy
 */
export async function whileBusy<T>(send: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  let waitedMs = 0;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof EngineUnavailable) || error.code !== BUSY) throw error;
      const waitMs = pauseAfter(attempt, BUSY_BACK_OFF);
      waitedMs += waitMs;
      if (waitedMs > patienceMs) throw error;
      await pause(waitMs);
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
