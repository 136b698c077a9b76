import type { ProceedingKind } from './proceeding';

/** The message by which each kind of proceeding begins in the engine. */
export const startMessages: Readonly<Record<ProceedingKind, string>> = {
  entry: 'itemList.entryRequested',
  adjustment: 'itemList.entryRequested',
  exit: 'itemList.exitRequested',
  publication: 'itemList.compilationStarted',
  rectification: 'itemList.supportDutyBroken',
};
