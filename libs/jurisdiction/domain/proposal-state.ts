import { jurisdictionErrors } from './jurisdiction-errors';

/** What became of a proposal to change a responsibility list: `taken` up, or `dropped`. */
export const PROPOSAL_STATES = ['proposed', 'taken', 'dropped'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];
export type SettledState = Exclude<ProposalState, 'proposed'>;

/** @returns false when it was settled so before @throws DomainError PROPOSAL_SETTLED when it was settled otherwise */
export function settles(state: ProposalState, to: SettledState): boolean {
  if (state === to) return false;
  if (state !== 'proposed') throw jurisdictionErrors.proposalSettled();
  return true;
}
