import { readFileSync } from 'node:fs';
import { AppConfig } from '@grid/config';
import { withDatabase, type TestDatabase } from '../../support/database';

interface Stack {
  readonly zeebeGrpcAddress: string;
  readonly zeebeRestUrl: string;
  readonly zeebeManagementUrl: string;
  readonly databaseUrl: string;
}

/** The running engine and database that STACK_FILE describes. */
export function stack(): Stack {
  const file = process.env.STACK_FILE;
  if (file === undefined) throw new Error('STACK_FILE is not set: run `npm test`');
  return JSON.parse(readFileSync(file, 'utf8')) as Stack;
}

/** Settings of a worker on that stack. */
export function stackConfig(settings: Readonly<Record<string, string>> = {}): AppConfig {
  const { zeebeGrpcAddress, zeebeRestUrl, databaseUrl } = stack();
  return AppConfig.from({
    ZEEBE_GRPC_ADDRESS: zeebeGrpcAddress,
    ZEEBE_REST_URL: zeebeRestUrl,
    DATABASE_URL: databaseUrl,
    ...settings,
  });
}

/** A database of the spec's own on the stack's server: the stack's own worker does not touch its outbox. */
export function withSpecDatabase(): () => TestDatabase {
  process.env.DATABASE_TEST_URL ??= stack().databaseUrl;
  return withDatabase();
}
