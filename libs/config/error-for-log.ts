type LoggedError = Error & { code?: unknown; driverError?: { code?: unknown } };

/**
 * An error as it may stand in a log: what kind, where, and a database's code. A database puts the values it refused
 * into its message, so that message is left out. The logger may hand it over wrapped, with the error itself as `raw`.
 */
export function errorForLog(serialized: LoggedError | { readonly raw: LoggedError }) {
  const error = 'raw' in serialized ? serialized.raw : serialized;
  const fromDatabase = error.driverError !== undefined || 'severity' in error;
  return {
    type: error.constructor.name,
    code: error.driverError?.code ?? error.code,
    message: fromDatabase ? undefined : error.message,
    stack: fromDatabase ? frames(error.stack) : error.stack,
  };
}

function frames(stack: string | undefined): string | undefined {
  return stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
