import type { Permission } from './permission';

/** What lets somebody see cases that they did not report. */
const CASE_READING: readonly Permission[] = [
  'case.readArea',
  'case.readDepartment',
  'case.readTasks',
  'case.findByPerson',
  'case.export',
  'personal.reveal',
  'task.read',
  'task.work',
  'record.read',
];

/** Whether a post with these permissions reads cases of others; administrators may not give one to themselves. */
export function readsCases(permissions: ReadonlySet<Permission>): boolean {
  return CASE_READING.some((permission) => permissions.has(permission));
}
