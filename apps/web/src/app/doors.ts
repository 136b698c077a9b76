import type { Me } from '../api/account';

/** A way into the application, shown only to whom it leads somewhere. */
export interface Door {
  readonly path: '/report' | '/tasks' | '/cases' | '/lists' | '/administration';
  readonly label:
    'doors.report' | 'doors.tasks' | 'doors.cases' | 'doors.lists' | 'doors.administration';
  readonly permissions: readonly string[];
}

const DOORS: readonly Door[] = [
  { path: '/tasks', label: 'doors.tasks', permissions: ['task.work', 'task.read'] },
  { path: '/report', label: 'doors.report', permissions: ['report.create'] },
  { path: '/cases', label: 'doors.cases', permissions: ['case.readOwn', 'case.readArea'] },
  {
    path: '/administration',
    label: 'doors.administration',
    permissions: ['account.manage', 'post.manage', 'serviceClient.manage'],
  },
  { path: '/lists', label: 'doors.lists', permissions: ['item.read'] },
];

/** The doors a person may use, the one they need most first. */
export function doorsOf(me: Me): readonly Door[] {
  return DOORS.filter((door) => door.permissions.some((p) => me.permissions.includes(p)));
}
