import type { UserTaskResult } from './engine-client';
import { BUSY, EngineRejected, EngineUnavailable } from './engine-errors';
import { whileBusy } from './send-command';

const LIMIT_MS = 10_000;

/** One command to a user task: what follows `/user-tasks/` in the address, and the body. */
export interface UserTaskCommand {
  readonly method: 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

/**
 * Sends a user-task command over the engine's REST interface; a busy engine is asked again.
 * A 404 of the route is told from a 404 of the task by the problem's title: taking the first for the second would
 * count a decision as delivered that the engine never saw.
 * @throws EngineUnavailable `USER_TASK_ROUTE_UNKNOWN` when this engine version has another prefix
 */
export function sendUserTaskCommand(
  prefix: string,
  command: UserTaskCommand,
): Promise<UserTaskResult> {
  return whileBusy(() => sendOnce(prefix, command));
}

async function sendOnce(
  prefix: string,
  { method, path, body }: UserTaskCommand,
): Promise<UserTaskResult> {
  const response = await fetch(`${prefix}/user-tasks/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(LIMIT_MS),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new EngineUnavailable(error instanceof Error ? error.name.toUpperCase() : 'NETWORK');
  });
  const text = await response.text().catch(() => '');
  if (response.ok) return 'done';
  switch (response.status) {
    case 404:
      if (titleOf(text) === 'NOT_FOUND') return 'notFound';
      throw new EngineUnavailable('USER_TASK_ROUTE_UNKNOWN');
    case 409:
      return 'conflict';
    case 400:
    case 405:
    case 415:
    case 422:
      throw new EngineRejected(`HTTP_${response.status}`);
    case 429:
    case 503:
      throw new EngineUnavailable(BUSY);
    default:
      throw new EngineUnavailable(`HTTP_${response.status}`);
  }
}

function titleOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly title?: unknown }).title;
  } catch {
    return undefined;
  }
}
