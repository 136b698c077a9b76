import { DomainError } from '@grid/kernel';

/**
 * What may be said of an error outside the code: its stable code or its class, never its message, which may quote
 * a person's data (a database driver quotes whole rows).
 */
export function errorLabel(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  if (!(error instanceof Error)) return 'NOT_AN_ERROR';
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code)
    ? `${error.name} ${code}`
    : error.name;
}

/** The places an error came through, without its message. */
export function errorFrames(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12)
    .join('\n');
}
