import { readFileSync } from 'node:fs';

/** Where the parts of the running system are. */
export interface StackDescription {
  readonly apiUrl: string;
  readonly departmentsUrl: string;
  readonly workerUrl: string;
  readonly projectionUrl: string;
  readonly databaseUrl: string;
  readonly departmentsDatabaseUrl: string;
  readonly zeebeGrpcAddress: string;
  readonly zeebeRestUrl: string;
  readonly zeebeManagementUrl: string;
  /** By how many milliseconds the system's time runs ahead of the machine's. */
  readonly clockOffsetFile: string;
  /** By department: its client and the secret by which it signs. */
  readonly departmentCredentialsFile: string;
  readonly departmentsToken: string;
  /** All that the api reads from its environment, for one more api beside it. */
  readonly apiEnvironment: Readonly<Record<string, string>>;
  readonly jwtSecret: string;
  /** The folder of the system's data, with `logs/<part>.log`. */
  readonly dataDir: string;
  readonly engineVersion: string;
  readonly ports: Readonly<Record<string, number>>;
  readonly pids: Readonly<Record<string, number>>;
}

/** The running system that these tests are for. */
export function runningStack(): StackDescription {
  const file = process.env.STACK_FILE;
  if (file === undefined) {
    throw new Error(
      'STACK_FILE is not set: run `npm test -- --only system`, which starts a system',
    );
  }
  return JSON.parse(readFileSync(file, 'utf8')) as StackDescription;
}
