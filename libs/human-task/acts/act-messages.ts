/** The messages by which acts of an office reach the processes that draw them. */
export const ACT_MESSAGES = {
  returned: 'humanTask.returned',
  withdrawn: 'humanTask.withdrawn',
  ended: 'humanTask.ended',
  countersignRequested: 'humanTask.countersignRequested',
  voteCalled: 'humanTask.voteCalled',
  voteRevoked: 'humanTask.voteRevoked',
  countersignDecided: 'humanTask.countersignDecided',
} as const;
