/** What somebody who uses a running system has to know about it: the content of the file STACK_FILE. */
export function describeStack(stack) {
  const { urls, secrets, ports, clockOffsetFile, dataDir, engineVersion, parts } = stack;
  return {
    ...urls,
    clockOffsetFile: clockOffsetFile ?? null,
    departmentCredentialsFile: stack.credentialsFile,
    departmentsToken: secrets.DEPARTMENTS_TOKEN,
    apiEnvironment: stack.environmentOf('api'),
    jwtSecret: secrets.JWT_SECRET,
    engineVersion,
    parts,
    ports,
    dataDir,
    pids: stack.pids,
  };
}
