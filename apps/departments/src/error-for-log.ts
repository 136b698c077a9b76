import { QueryFailedError } from 'typeorm';

/**
 * What of an error may be logged: its kind and where it happened. A database error's text and parameters can
 * hold what a person wrote, so they stay out.
 */
export function errorForLog(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: 'not an Error' };
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return {
    error: error.name,
    code: 'code' in error ? error.code : undefined,
    message: error instanceof QueryFailedError ? undefined : error.message,
    stack: frames?.join('\n'),
  };
}
