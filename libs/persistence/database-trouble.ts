/** Why the database did not answer: `busy` with too much at once, or `away`. Both pass. */
export type DatabaseTrouble = 'busy' | 'away';

/** Too slow (statement_timeout, lock_timeout), or no connection left on the server. */
const BUSY = new Set(['57014', '55P03', '53300']);

/** The server stops or starts, or cannot be reached. */
const AWAY = new Set([
  '57P01',
  '57P02',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'EPIPE',
]);

/** What the pool and the driver say without a code. */
const MESSAGES: Readonly<Record<string, DatabaseTrouble>> = {
  'timeout exceeded when trying to connect': 'busy',
  'Connection terminated due to connection timeout': 'away',
  'Connection terminated unexpectedly': 'away',
  'Connection terminated': 'away',
};

/** Tells a database that is in trouble from a defect of ours; `null` for anything else. */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (BUSY.has(code)) return 'busy';
  if (AWAY.has(code) || code.startsWith('08')) return 'away';
  return MESSAGES[error.message] ?? null;
}
