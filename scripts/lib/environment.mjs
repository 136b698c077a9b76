import { inProject } from './paths.mjs';

/**
 * What our own applications read from the environment, but for DATABASE_URL, which differs. Settings that the caller's environment already has for a person
 * to choose (LOG_LEVEL, DEMO_MODE …) come in through `extra`.
 */
export function appEnvironment({
  urls,
  ports,
  secrets,
  ringFile,
  evidenceDir,
  checkpointFile,
  host = '127.0.0.1',
  extra = {},
}) {
  return {
    HOST: host,
    PORT: String(ports.api),
    WORKER_PORT: String(ports.worker),
    PROJECTION_PORT: String(ports.projection),
    ZEEBE_GRPC_ADDRESS: urls.zeebeGrpcAddress,
    ZEEBE_REST_URL: urls.zeebeRestUrl,
    DEPARTMENTS_URL: urls.departmentsUrl,
    PUBLIC_URL: urls.apiUrl,
    WEB_ROOT: inProject('dist', 'web'),
    PROCESSES_DIR: inProject('processes'),
    JWT_SECRET: secrets.JWT_SECRET,
    DEPARTMENTS_TOKEN: secrets.DEPARTMENTS_TOKEN,
    SERVICE_KEYS: secrets.SERVICE_KEYS,
    PERSONAL_DATA_KEYS: secrets.PERSONAL_DATA_KEYS,
    BLIND_INDEX_KEYS: secrets.BLIND_INDEX_KEYS,
    KEY_RING_FILE: ringFile,
    EVIDENCE_DIR: evidenceDir,
    AUDIT_CHECKPOINT_FILE: checkpointFile,
    ...extra,
  };
}

/** What the departments' system reads: somebody else's system knows neither our database nor our keys. */
export function departmentsEnvironment({ urls, ports, secrets, credentialsFile, extra = {} }) {
  return {
    HOST: '127.0.0.1',
    DEPARTMENTS_PORT: String(ports.departments),
    DEPARTMENTS_DATABASE_URL: urls.departmentsDatabaseUrl,
    DEPARTMENTS_TOKEN: secrets.DEPARTMENTS_TOKEN,
    CALLBACK_CREDENTIALS_FILE: credentialsFile,
    CALLBACK_URL: `${urls.apiUrl}/api/department-callbacks`,
    ...extra,
  };
}

/** The caller's environment without what belongs to our own settings. */
export function withoutOurs(env = process.env) {
  const ours =
    /^(PG|DATABASE_|DEPARTMENTS_DATABASE_|DEPARTMENT_CREDENTIALS_FILE$|ZEEBE_|CAMUNDA_|JWT_SECRET$|SERVICE_KEYS$|PERSONAL_DATA_KEYS$|BLIND_INDEX_KEYS$|KEY_RING_FILE$|CALLBACK_|AUDIT_|STACK_FILE$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)));
}
