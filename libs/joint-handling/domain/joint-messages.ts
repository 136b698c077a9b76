import { MessageNames } from '@grid/process-contract';

/** By which the process of a lead learns of its co-handlers. */
export const jointMessages = {
  called: MessageNames.JointHandlingCoHandlerCalled,
  released: MessageNames.JointHandlingCoHandlerReleased,
  answered: MessageNames.JointHandlingCoHandlersAnswered,
  leadChanged: MessageNames.JointHandlingLeadChanged,
} as const;

/** The correlation key of a round's handling, as the diagram has it. */
export const roundKey = (caseId: string, round: number): string => `${caseId}:${round}`;
