import type { Answer, Schemas } from './contract';
import { get, post } from './http';
import type { Page } from './page';

/** A dispute about whose duty a case is; instants in ISO 8601. */
export type Dispute = Schemas['DisputeResponse'];
export type Precedent = Schemas['PrecedentResponse'];
/** What a ruling proposes for a responsibility list. */
export type ListProposal = Schemas['ListProposalResponse'];
export type SettledState = Schemas['SettleProposalRequest']['state'];

export async function readDisputes(
  caseId: string,
  signal?: AbortSignal,
): Promise<readonly Dispute[]> {
  const path = `/cases/${encodeURIComponent(caseId)}/disputes`;
  return (await get<Answer<'listDisputes'>>(path, undefined, signal)).items;
}

export function readListProposals(
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<ListProposal>> {
  return get<Answer<'listListProposals'>>('/list-proposals', { cursor }, signal);
}

export function settleListProposal(id: string, state: SettledState): Promise<unknown> {
  return post(`/list-proposals/${encodeURIComponent(id)}/settle`, { state });
}
