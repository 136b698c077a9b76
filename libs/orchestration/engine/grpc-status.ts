import { EngineRejected, EngineUnavailable } from './engine-errors';

const names: Readonly<Record<number, string>> = {
  1: 'CANCELLED',
  2: 'UNKNOWN',
  3: 'INVALID_ARGUMENT',
  4: 'DEADLINE_EXCEEDED',
  5: 'NOT_FOUND',
  6: 'ALREADY_EXISTS',
  7: 'PERMISSION_DENIED',
  8: 'RESOURCE_EXHAUSTED',
  9: 'FAILED_PRECONDITION',
  10: 'ABORTED',
  11: 'OUT_OF_RANGE',
  12: 'UNIMPLEMENTED',
  13: 'INTERNAL',
  14: 'UNAVAILABLE',
  15: 'DATA_LOSS',
  16: 'UNAUTHENTICATED',
};

const refusals = new Set([
  'INVALID_ARGUMENT',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'FAILED_PRECONDITION',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
]);

/**
 * Sorts a failed call: refused for good, or to be sent again. What is not surely a refusal is sent again, because
 * losing a command is worse than repeating one that carries its own id.
 */
export function engineError(error: unknown): EngineRejected | EngineUnavailable {
  if (error instanceof EngineRejected || error instanceof EngineUnavailable) return error;
  const status = (error as { code?: unknown } | null)?.code;
  const name = (typeof status === 'number' ? names[status] : undefined) ?? 'UNKNOWN';
  return refusals.has(name) ? new EngineRejected(name) : new EngineUnavailable(name);
}
