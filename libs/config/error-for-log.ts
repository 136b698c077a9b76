/**
 * An error as it may stand in a log: what kind, where, and its code. A database puts the values it refused into its
 * message, so a database's message is left out. The logger may hand an error over wrapped, with itself as `raw`.
 */
export function errorForLog(thrown: unknown): Readonly<Record<string, unknown>> {
  const error = isWrapped(thrown) ? thrown.raw : thrown;
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const fromDatabase = driverError !== undefined || 'severity' in error;
  return {
    type: error.constructor.name,
    code: driverError?.code ?? code,
    message: fromDatabase ? undefined : error.message,
    stack: frames(error.stack),
  };
}

function isWrapped(thrown: unknown): thrown is { readonly raw: unknown } {
  return typeof thrown === 'object' && thrown !== null && 'raw' in thrown;
}

function frames(stack: string | undefined): string | undefined {
  return stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
