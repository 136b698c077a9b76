import type { Answer, Schemas } from './contract';
import { get, remove } from './http';

/** A device on which the person is signed in. */
export type OwnSession = Schemas['OwnSessionResponse'];

export async function readOwnSessions(signal?: AbortSignal): Promise<readonly OwnSession[]> {
  const page = await get<Answer<'listOwnSessions'>>('/auth/sessions', undefined, signal);
  return page.items;
}

export function endOwnSession(id: string): Promise<unknown> {
  return remove(`/auth/sessions/${encodeURIComponent(id)}`);
}

/** Ends every session but this one. */
export function endOtherSessions(): Promise<unknown> {
  return remove('/auth/sessions');
}
