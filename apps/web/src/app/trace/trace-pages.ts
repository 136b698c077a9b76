import type { Me } from '../../api/account';

/** A page of 追溯: what became of cases, and of what was done with them. */
export interface TracePage {
  readonly path: '/cases' | '/orders' | '/alarms' | '/exports' | '/record';
  readonly label:
    'trace.cases' | 'trace.orders' | 'trace.alarms' | 'trace.exports' | 'trace.record';
  readonly permissions: readonly string[];
}

const PAGES: readonly TracePage[] = [
  { path: '/cases', label: 'trace.cases', permissions: ['case.readOwn', 'case.readArea'] },
  { path: '/orders', label: 'trace.orders', permissions: ['gridOrder.read'] },
  { path: '/alarms', label: 'trace.alarms', permissions: ['alarm.read'] },
  { path: '/exports', label: 'trace.exports', permissions: ['case.export'] },
  { path: '/record', label: 'trace.record', permissions: ['record.read'] },
];

/** The pages that a person may open. */
export function tracePagesOf(me: Me): readonly TracePage[] {
  return PAGES.filter((page) => page.permissions.some((p) => me.permissions.includes(p)));
}

/** Whether an address belongs to 追溯. */
export function isTracePath(pathname: string): boolean {
  return PAGES.some(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
}
