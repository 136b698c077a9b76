import { MessageNames } from '@grid/process-contract';

/** What the process waits for from a department; the correlation key is the work order's id. */
export const departmentMessages = {
  answered: MessageNames.DepartmentWorkOrderAnswered,
  extensionRequested: MessageNames.DepartmentExtensionRequested,
} as const;
