/** What can be asked for. Which role holds which is data (access.role_permission). */
export type Permission =
  'report.create' | 'case.readOwn' | 'case.readArea' | 'task.work' | 'task.read';
