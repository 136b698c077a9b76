import { MessageNames } from '@grid/process-contract';

/** The messages by which acts of an office reach the processes that draw them. */
export const ACT_MESSAGES = {
  countersignRequested: MessageNames.HumanTaskCountersignRequested,
  voteCalled: MessageNames.HumanTaskVoteCalled,
  voteRevoked: MessageNames.HumanTaskVoteRevoked,
  countersignDecided: MessageNames.HumanTaskCountersignDecided,
} as const;
