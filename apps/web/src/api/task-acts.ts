import { everyOf, type Answer, type Schemas } from './contract';
import { get, post, remove } from './http';

/** What one may do with a task besides deciding it, and what was done. */
export type TaskActs = Schemas['TaskActsResponse'];
export type ActKind = TaskActs['possible'][number];
export type DoneAct = TaskActs['acts'][number];
export type Countersign = TaskActs['countersigns'][number];
export type Signer = Countersign['signers'][number];
export type SuitablePerson = TaskActs['people'][number];

/** Whom the holder asks to agree, by which rule, before or after their own decision. */
export type AskSigners = Schemas['CountersignRequest'];
export const COUNTERSIGN_RULES = everyOf<AskSigners['rule']>()(['all', 'any', 'ratio', 'sequence']);

/** Somebody who may be asked to agree, or to whom a matter may be copied. */
export type Official = Schemas['OfficialResponse'];

const of = (key: string) => `/tasks/${encodeURIComponent(key)}`;

export function readTaskActs(key: string, signal?: AbortSignal): Promise<TaskActs> {
  return get<Answer<'listTaskActs'>>(`${of(key)}/acts`, undefined, signal);
}

/** Officials of the city in whose name, post or organisation every word of `q` is found. */
export async function findOfficials(q: string, signal?: AbortSignal): Promise<readonly Official[]> {
  const query = { q: q.trim() || undefined };
  return (await get<Answer<'findOfficials'>>('/officials', query, signal)).items;
}

export function handOverTask(key: string, body: Schemas['HandOverRequest']): Promise<unknown> {
  return post(`${of(key)}/hand-over`, body);
}

export function delegateTask(key: string, body: Schemas['DelegateRequest']): Promise<unknown> {
  return post(`${of(key)}/delegate`, body);
}

/** Gives a delegated task back with what is proposed to be answered. */
export function resolveDelegation(
  key: string,
  answers: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  return post(`${of(key)}/resolve`, { answers });
}

export function askSigners(key: string, body: AskSigners): Promise<unknown> {
  return post(`${of(key)}/countersign`, body);
}

export function addSigner(key: string, body: Schemas['SignerRequest']): Promise<unknown> {
  return post(`${of(key)}/signers`, body);
}

export function removeSigner(key: string, seatId: string): Promise<unknown> {
  return remove(`${of(key)}/signers/${encodeURIComponent(seatId)}`);
}

export function returnTask(key: string, body: Schemas['ReturnRequest']): Promise<unknown> {
  return post(`${of(key)}/return`, body);
}

export function urgeTask(key: string, body: Schemas['UrgeRequest']): Promise<unknown> {
  return post(`${of(key)}/urge`, body);
}

export function copyMatter(key: string, body: Schemas['CopyRequest']): Promise<unknown> {
  return post(`${of(key)}/copy`, body);
}

/** Takes back what one has begun, while nobody has taken it up. */
export function withdrawMatter(id: string, reason: string): Promise<unknown> {
  return post(`/matters/${encodeURIComponent(id)}/withdraw`, { reason });
}

export function endMatter(id: string, reason: string): Promise<unknown> {
  return post(`/matters/${encodeURIComponent(id)}/end`, { reason });
}
