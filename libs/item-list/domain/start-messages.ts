import { MessageNames } from '@grid/process-contract';
import type { ProceedingKind } from './proceeding';

/** The message by which each kind of proceeding begins in the engine. */
export const startMessages: Readonly<Record<ProceedingKind, string>> = {
  entry: MessageNames.ItemListEntryRequested,
  adjustment: MessageNames.ItemListEntryRequested,
  exit: MessageNames.ItemListExitRequested,
  publication: MessageNames.ItemListCompilationStarted,
  rectification: MessageNames.ItemListSupportDutyBroken,
};
