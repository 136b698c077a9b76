import { z } from 'zod';
import { extensionRequested } from './extension-requested';
import { workOrderAccepted } from './work-order-accepted';
import { workOrderAnswered } from './work-order-answered';
import { workOrderObjected } from './work-order-objected';

/** What a department's system may tell. Fields that we do not know are left aside. */
export const departmentEvent = z.discriminatedUnion('type', [
  workOrderAccepted,
  workOrderAnswered,
  workOrderObjected,
  extensionRequested,
]);

export type DepartmentEvent = z.infer<typeof departmentEvent>;
