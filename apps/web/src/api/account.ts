import type { Answer, Schemas } from './contract';
import { get, post } from './http';
import type { Session } from './session';

/** An office a person holds; `role` is a key such as `dispatcher`. */
export type Post = Schemas['PostResponse'];

/** The person who is signed in. */
export type Me = Schemas['MeResponse'];

/** An account that a demonstration offers openly. */
export type DemoAccount = Schemas['DemoAccountResponse'];

export function signIn(username: string, password: string): Promise<Session> {
  const request: Schemas['SignInRequest'] = { username, password };
  return post<Answer<'signIn'>>('/auth/login', request);
}

export function readMe(signal?: AbortSignal): Promise<Me> {
  return get<Answer<'showMe'>>('/me', undefined, signal);
}

/** The accounts of a demonstration; an installation in earnest has none. */
export async function readDemoAccounts(signal?: AbortSignal): Promise<readonly DemoAccount[]> {
  const page = await get<Answer<'listDemoAccounts'>>('/demo-accounts', undefined, signal);
  return page.items;
}
